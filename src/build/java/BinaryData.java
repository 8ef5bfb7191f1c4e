import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes each data file of a folder once more, in a form that is read without parsing: a start reads half a million letters
 * of JSON otherwise. Run by the build on what it has copied; the same files give the same bytes. {@code BinaryTree} of the
 * package {@code knowledge} says what the form is.
 */
final class BinaryData {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream tree = new ByteArrayOutputStream();

    private BinaryData() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        for (Path file : files(Path.of(arguments[0]))) {
            String name = file.getFileName().toString();
            Path binary = file.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".bin");
            Files.write(binary, new BinaryData().converted(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private byte[] converted(Path file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(Files.newInputStream(file));
                DataOutputStream nodes = new DataOutputStream(tree)) {
            parser.nextToken();
            write(parser, nodes);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            tree.writeTo(out);
        }
        return whole.toByteArray();
    }

    private void write(JsonParser parser, DataOutputStream nodes) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> writeObject(parser, nodes);
            case START_ARRAY -> writeList(parser, nodes);
            case VALUE_STRING -> {
                nodes.writeByte('t');
                nodes.writeInt(number(parser.getText()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                nodes.writeByte('d');
                nodes.writeDouble(parser.getDoubleValue());
            }
            case VALUE_NULL -> nodes.writeByte('0');
            default -> nodes.writeByte(parser.getBooleanValue() ? '+' : '-');
        }
    }

    private void writeObject(JsonParser parser, DataOutputStream nodes) throws IOException {
        nodes.writeByte('{');
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            nodes.writeInt(number(key));
            write(parser, nodes);
        }
        nodes.writeInt(-1);
    }

    private void writeList(JsonParser parser, DataOutputStream nodes) throws IOException {
        nodes.writeByte('[');
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            write(parser, nodes);
        }
        nodes.writeByte(']');
    }

    /** The place of a text among all of a file, in the order of their first use. */
    private int number(String text) {
        return texts.computeIfAbsent(text, added -> texts.size());
    }
}
