package org.skinweek.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The jars that a build lays beside the program, and their versions on the class path of the tests. */
final class ShippedLibraries {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("target/lib");
    /** JavaFX has a jar for each system beside an empty one. */
    private static final String SYSTEMS = "-(linux|mac|win)(-aarch64)?$";

    private ShippedLibraries() {}

    /** Their names, without version and system; skips the test where nothing was built. */
    static Set<String> names() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no build has laid libraries beside the program");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jar"))
                    .map(file ->
                            file.substring(0, file.length() - ".jar".length()).replaceAll(SYSTEMS, ""))
                    .forEach(names::add);
        }
        return names;
    }

    /** Version by coordinates such as {@code org.slf4j:slf4j-api}, as Maven's folders name them. */
    static Map<String, String> versions() throws IOException {
        Set<String> shipped = names();
        Map<String, String> versions = new TreeMap<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path version = Path.of(entry).getParent();
            Path artifact = version == null ? null : version.getParent();
            if (artifact != null && entry.endsWith(".jar") && shipped.contains(name(artifact))) {
                versions.put(group(artifact) + ":" + name(artifact), name(version));
            }
        }
        return versions;
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static String group(Path artifact) {
        String whole = artifact.getParent().toString().replace(File.separatorChar, '.');
        return whole.substring(whole.indexOf(".repository.") + ".repository.".length());
    }
}
