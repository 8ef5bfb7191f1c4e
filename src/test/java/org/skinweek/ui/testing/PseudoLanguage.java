package org.skinweek.ui.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.skinweek.words.Words;

/**
 * A language that nobody speaks: English with every text two fifths longer, as a translation into German would be. Its
 * bundles are written beside the compiled tests, so that layouts can be looked at before there is a translation.
 */
final class PseudoLanguage {
    /** Its name on the command line. */
    static final String NAME = "en-XA";

    private static final String SUFFIX = ".properties";
    private static final double LONGER = 0.4;

    private PseudoLanguage() {}

    /** Writes the bundles of the language. */
    static void write() {
        try {
            Path english = folder(Words.class).resolve("words");
            Path longer = folder(PseudoLanguage.class).resolve("words");
            Files.createDirectories(longer);
            for (Path bundle : bundles(english)) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    texts.load(reader);
                }
                texts.replaceAll((key, text) -> longer((String) text));
                String name = bundle.getFileName().toString().replace(SUFFIX, "_en_XA" + SUFFIX);
                try (Writer writer = Files.newBufferedWriter(longer.resolve(name))) {
                    texts.store(writer, null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
    }

    private static Path folder(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String longer(String text) {
        int more = (int) Math.ceil(text.length() * LONGER);
        StringBuilder end = new StringBuilder();
        while (end.length() < more) {
            end.append(end.length() % 9 == 8 ? ' ' : 'n');
        }
        return text + end;
    }
}
