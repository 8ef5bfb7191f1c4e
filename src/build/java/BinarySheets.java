import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes each style sheet of a folder once more, in the form that JavaFX reads without parsing: a start parses none then.
 * Run by the build on what it has copied; the same sheets give the same bytes.
 */
final class BinarySheets {
    private BinarySheets() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        for (Path sheet : sheets(Path.of(arguments[0]))) {
            String name = sheet.getFileName().toString();
            Path binary = sheet.resolveSibling(name.substring(0, name.length() - ".css".length()) + ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }
}
