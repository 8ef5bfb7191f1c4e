package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Severity;

/**
 * Holds the checker to the texts of the rules: routines in {@code src/test/resources/corpus}, each labelled from those
 * texts alone with what it must and must not be told, and why.
 */
class CorpusTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/corpus");
    private static final String LABEL = ".expected.json";
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    private static final Checker CHECKER = new Checker(BOOK);
    private static final Map<String, Severity> SEVERITIES = Map.of(
            "stop", Severity.STOP, "caution", Severity.CAUTION, "tip", Severity.TIP, "myth", Severity.REASSURANCE);

    static List<Named<Path>> routines() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !name(file).endsWith(LABEL))
                    .sorted()
                    .map(file -> Named.of(name(file), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void saysWhatTheTextsOfTheRulesSay(Path file) throws IOException {
        RoutineFile routine = new RoutineReader(CATALOG).read(Files.readAllBytes(file));
        Map<String, Flag> found = new TreeMap<>();
        CHECKER.check(routine.timeline())
                .forEach(flag -> found.putIfAbsent(flag.rule().id(), flag));
        JsonObject label = label(file);
        List<String> wrong = wrong(label, found);
        if (!wrong.isEmpty()) {
            fail("%s%nbecause: %s%n%s", name(file), label.text("because"), String.join("\n", wrong));
        }
    }

    @Test
    void thereAreRoutinesForEveryRuleThatARoutineCanBreak() {
        List<String> named = new ArrayList<>();
        for (Named<Path> file : routines()) {
            for (JsonValue flag : RoutineReader.listOf(label(file.getPayload()), "mustFlag")) {
                named.add(flag.object().text("rule"));
            }
        }
        assertThat(named.stream().distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(BOOK.rules().stream().map(rule -> rule.id()).toList()).containsAll(named);
    }

    private static List<String> wrong(JsonObject label, Map<String, Flag> found) {
        List<String> wrong = new ArrayList<>();
        for (JsonValue value : RoutineReader.listOf(label, "mustFlag")) {
            JsonObject expected = value.object();
            expected.allow(List.of("rule", "severity", "days"));
            String rule = expected.text("rule");
            compare(expected, rule, found.get(rule), wrong);
        }
        for (JsonValue silent : RoutineReader.listOf(label, "mustNotFlag")) {
            String rule = silent.text();
            assertThat(BOOK.rule(rule)).as(rule).isPresent();
            Flag flag = found.get(rule);
            if (flag != null) {
                wrong.add("%s: expected nothing, got %s".formatted(rule, shown(flag)));
            }
        }
        if (label.has("clean")) {
            found.values().stream()
                    .filter(flag -> flag.severity().counts())
                    .forEach(flag -> wrong.add("%s: expected a clean week, got %s"
                            .formatted(flag.rule().id(), shown(flag))));
        }
        return wrong;
    }

    private static void compare(JsonObject expected, String rule, @Nullable Flag flag, List<String> wrong) {
        Severity severity = expected.require("severity").oneOf("a severity", SEVERITIES);
        @Nullable
        List<Integer> days = expected.has("days")
                ? expected.list("days").stream()
                        .map(day -> day.oneOf("a weekday", Vocabulary.DAYS).getValue() - 1)
                        .toList()
                : null;
        boolean right =
                flag != null && flag.severity() == severity && (days == null || days.equals(List.copyOf(flag.days())));
        if (!right) {
            wrong.add("%s: expected %s %s, got %s"
                    .formatted(rule, severity, days == null ? "" : days, flag == null ? "nothing" : shown(flag)));
        }
    }

    private static String shown(Flag flag) {
        return "%s %s (%s of %s)".formatted(flag.severity(), flag.days(), flag.value(), flag.bound());
    }

    private static JsonObject label(Path file) {
        String name = name(file);
        Path path = FOLDER.resolve(name.substring(0, name.length() - ".json".length()) + LABEL);
        try {
            JsonObject label = JsonText.parse(
                            Files.readAllBytes(path),
                            (pointer, message) -> new IllegalStateException(path + " at " + pointer + ": " + message))
                    .object();
            label.allow(List.of("because", "mustFlag", "mustNotFlag", "clean"));
            return label;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
