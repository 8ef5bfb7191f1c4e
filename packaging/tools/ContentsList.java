import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Completes the list of contents (CycloneDX) that Maven made of the libraries: by the Java runtime and the typefaces,
 * which Maven does not know; by the version of the package; and by the sums of those libraries that ship changed.
 */
class ContentsList {
    private static final Set<String> CHANGED = Set.of("picocli", "sqlite-jdbc");
    private static final String RUNTIME_LICENCE = "GPL-2.0-with-classpath-exception";

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path image;

    private ContentsList(Path image) {
        this.image = image;
    }

    /** Arguments: Maven's list, the app image, the version of the package. Prints the list. */
    public static void main(String[] arguments) throws Exception {
        var list = new ContentsList(Path.of(arguments[1]));
        System.out.println(list.of((ObjectNode) list.json.readTree(Path.of(arguments[0]).toFile()), arguments[2]));
    }

    private String of(ObjectNode list, String version) throws IOException, NoSuchAlgorithmException {
        ObjectNode program = (ObjectNode) list.at("/metadata/component");
        program.put("type", "application");
        program.put("version", version);
        ArrayNode components = (ArrayNode) list.get("components");
        for (var component : components) {
            if (CHANGED.contains(component.path("name").asText())) {
                shipChanged((ObjectNode) component);
            }
        }
        components.add(runtime());
        components.add(typeface("Inter", "Inter", "3.19", "OFL-1.1"));
        components.add(typeface("feather-icons", "Feather icons", "", "MIT"));
        return json.writeValueAsString(list);
    }

    private void shipChanged(ObjectNode library) throws IOException, NoSuchAlgorithmException {
        Path jar = image.resolve("lib").resolve(library.get("name").asText() + ".jar");
        library.putArray("hashes").addObject().put("alg", "SHA-256").put("content", sum(jar));
        library.put("modified", true);
        library.putObject("pedigree")
                .put("notes", "Changed by packaging/tools/ShippedJars.java: other systems' native libraries left out,"
                        + " or class files of before Java 6 written in a newer form.");
    }

    private ObjectNode runtime() throws IOException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(image.resolve("runtime/release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION")).replace("\"", "");
        ObjectNode runtime = component("application", "openjdk-runtime", version, RUNTIME_LICENCE);
        runtime.put("publisher", release.getProperty("IMPLEMENTOR", "OpenJDK").replace("\"", ""));
        runtime.put("description", "Modules: " + release.getProperty("MODULES", "").replace("\"", ""));
        return runtime;
    }

    private ObjectNode typeface(String reference, String name, String version, String licence) {
        ObjectNode typeface = component("data", reference, version, licence);
        return typeface.put("description", name + ", a typeface inside of skinweek.jar or a library");
    }

    private ObjectNode component(String type, String name, String version, String licence) {
        ObjectNode component = json.createObjectNode();
        component.put("type", type).put("bom-ref", name).put("name", name);
        if (!version.isEmpty()) {
            component.put("version", version);
        }
        component.putArray("licenses").addObject().putObject("license").put("id", licence);
        return component;
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
