import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the program and the libraries that ship, and changes some of them: SQLite's driver keeps the native library of one
 * system only, a tenth of its size; classes of before Java 6, which an AOT cache refuses, get the form of newer ones; and
 * the records of the program get {@link PlainRecords plain code}. All else stays as its authors built it. The same input
 * gives the same bytes.
 */
class ShippedJars {
    private static final String NATIVE = "org/sqlite/native/";
    /** The first class files that carry the maps of types by which a verifier checks them in one pass. */
    private static final int WITH_STACK_MAPS = 50;

    private static final ClassFileVersion TARGET = ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0);

    private final Path target;
    private final LocalDateTime time;
    private final String kept;

    private ShippedJars(Path target, Instant time, String processor) {
        this.target = target;
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        this.kept = NATIVE + "Linux/" + processor + "/";
    }

    /**
     * Arguments: the program's jar, the folder of the other jars, that of the copies, seconds since 1970, the processor as
     * uname names it.
     */
    public static void main(String[] arguments) throws IOException {
        var shipped = new ShippedJars(
                Path.of(arguments[2]), Instant.ofEpochSecond(Long.parseLong(arguments[3])), arguments[4]);
        shipped.copyProgram(Path.of(arguments[0]));
        try (Stream<Path> jars = Files.list(Path.of(arguments[1]))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                shipped.copy(jar);
            }
        }
    }

    private void copyProgram(Path jar) throws IOException {
        Map<String, byte[]> entries = read(jar);
        int plain = 0;
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            if (each.getKey().endsWith(".class")) {
                byte[] changed = PlainRecords.plain(each.getValue());
                plain += changed == each.getValue() ? 0 : 1;
                each.setValue(changed);
            }
        }
        write(entries, target.resolve("skinweek.jar"));
        System.out.println("skinweek.jar: " + plain + " records made plain");
    }

    private void copy(Path jar) throws IOException {
        Map<String, byte[]> entries = read(jar);
        boolean hasNative = entries.keySet().stream().anyMatch(name -> name.startsWith(NATIVE));
        List<String> old = entries.keySet().stream().filter(name -> isOld(name, entries.get(name))).toList();
        Path copy = target.resolve(jar.getFileName());
        if (!hasNative && old.isEmpty()) {
            Files.copy(jar, copy);
            return;
        }
        if (hasNative) {
            entries.keySet().removeIf(name -> name.startsWith(NATIVE) && !name.startsWith(kept));
            if (entries.keySet().stream().noneMatch(name -> name.startsWith(NATIVE))) {
                throw new IOException(jar + " has no library for this system (" + kept + ")");
            }
        }
        renew(entries, old);
        write(entries, copy);
        System.out.println(copy.getFileName() + (hasNative ? ": one native library" : ": " + old.size() + " classes renewed"));
    }

    private static boolean isOld(String name, byte[] bytes) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && bytes[7] < WITH_STACK_MAPS;
    }

    private static void renew(Map<String, byte[]> entries, List<String> old) {
        ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> {
                    String name = type.descriptorString();
                    byte[] bytes = entries.get(name.substring(1, name.length() - 1) + ".class");
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile format = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL, // else the old code is copied whole, without maps
                ClassFile.ClassHierarchyResolverOption.of(hierarchy));
        ClassTransform newer = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen((builder, element) -> builder.with(element instanceof ClassFileVersion ? TARGET : element));
        for (String name : old) {
            ClassModel parsed = format.parse(entries.get(name));
            entries.put(name, format.transformClass(parsed, newer));
        }
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }
}
