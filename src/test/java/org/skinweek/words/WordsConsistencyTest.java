package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finds texts that are missing, unused or wrongly filled in, which nothing else reports before a user sees it. */
class WordsConsistencyTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** Routine files whose names are keys. */
    private static final Path EXAMPLE = Path.of("src/main/resources/example");

    private static final Path BUNDLES = Path.of("src/main/resources/words");
    private static final Map<String, String> TEXTS = texts();
    private static final Map<Path, String> CODE = code();
    /** A literal that begins with the name of a bundle and a dot; one that ends with a dot is the beginning of a key. */
    private static final Pattern KEY = Pattern.compile("\"((?:" + areas() + ")\\.[A-Za-z0-9_.<>=-]*)\"");
    /** A call with a whole key, up to the bracket that ends it. */
    private static final Pattern CALL = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*([,)])");
    /** A place to show text, given a literal with letters in it. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:new (?:Label|Button|Hyperlink|CheckBox|RadioButton|ToggleButton|Tooltip|MenuItem)"
                    + "|setText|setPromptText|setAccessibleText|setAccessibleHelp)\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    private static String areas() {
        return TEXTS.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(Files.newInputStream(bundle), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String area = bundle.getFileName().toString().replace(".properties", ".");
            properties.stringPropertyNames().forEach(key -> {
                assertThat(key).as("key in %s", bundle).startsWith(area);
                texts.put(key, properties.getProperty(key));
            });
        }
        return texts;
    }

    private static Map<Path, String> code() {
        return Stream.concat(files(SOURCES, ".java").stream(), files(EXAMPLE, ".json").stream())
                .collect(Collectors.toMap(Function.identity(), WordsConsistencyTest::read, (a, b) -> a, TreeMap::new));
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        List<String> missing = new ArrayList<>();
        CODE.forEach((file, source) -> {
            Matcher matcher = KEY.matcher(source);
            while (matcher.find()) {
                String key = matcher.group(1);
                boolean there = TEXTS.containsKey(key)
                        || TEXTS.keySet().stream().anyMatch(text -> text.startsWith(withDot(key)));
                if (!there) {
                    missing.add(file + ": " + key);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> mentioned = new TreeSet<>();
        CODE.values().forEach(source -> {
            Matcher matcher = KEY.matcher(source);
            while (matcher.find()) {
                mentioned.add(matcher.group(1));
            }
        });
        assertThat(TEXTS.keySet())
                .allSatisfy(key -> assertThat(mentioned)
                        .as("use of %s", key)
                        .anyMatch(use -> use.equals(key) || key.startsWith(withDot(use))));
    }

    @Test
    void everyCallFillsInWhatItsTextAsksFor() {
        List<String> wrong = new ArrayList<>();
        CODE.forEach((file, source) -> {
            Matcher matcher = CALL.matcher(source);
            while (matcher.find()) {
                String text = TEXTS.get(matcher.group(1));
                if (text != null) {
                    int given = matcher.group(2).equals(")") ? 0 : arguments(source, matcher.end());
                    int asked = new MessageFormat(text, Locale.UK).getFormatsByArgumentIndex().length;
                    if (asked > given) {
                        wrong.add("%s: %s asks for %s, given %s".formatted(file, matcher.group(1), asked, given));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextIsAPatternThatShowsItsApostrophes() {
        assertThat(TEXTS).allSatisfy((key, text) -> {
            new MessageFormat(text, Locale.UK);
            assertThat(text.replace("''", ""))
                    .as("single apostrophe in %s", key)
                    .doesNotContain("'");
        });
    }

    @Test
    void noTextIsWrittenInTheWindowsCode() {
        List<String> literal = new ArrayList<>();
        CODE.forEach((file, source) -> {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literal.add(file + ": " + matcher.group());
            }
        });
        assertThat(literal).isEmpty();
    }

    private static String withDot(String key) {
        return key.endsWith(".") ? key : key + ".";
    }

    /** How many arguments follow, from after a comma up to the closing bracket; an array counts as any number. */
    private static int arguments(String source, int from) {
        int depth = 0;
        int count = 1;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' && depth == 0) {
                return source.substring(from, i).contains("toArray") ? Integer.MAX_VALUE : count;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }
}
