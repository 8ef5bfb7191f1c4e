package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
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
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Severity> SEVERITIES = Map.of(
            "stop", Severity.STOP, "caution", Severity.CAUTION, "tip", Severity.TIP, "myth", Severity.REASSURANCE);

    private record Label(
            String because,
            @Nullable List<Expected> mustFlag,
            @Nullable List<String> mustNotFlag,
            boolean clean) {}

    private record Expected(
            String rule, String severity, @Nullable List<String> days) {}

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
        Label label = label(file);
        List<String> wrong = wrong(label, found);
        if (!wrong.isEmpty()) {
            fail("%s%nbecause: %s%n%s", name(file), label.because(), String.join("\n", wrong));
        }
    }

    @Test
    void thereAreRoutinesForEveryRuleThatARoutineCanBreak() {
        List<String> named = new ArrayList<>();
        for (Named<Path> file : routines()) {
            listOf(label(file.getPayload()).mustFlag()).forEach(expected -> named.add(expected.rule()));
        }
        assertThat(named.stream().distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(BOOK.rules().stream().map(rule -> rule.id()).toList()).containsAll(named);
    }

    private static List<String> wrong(Label label, Map<String, Flag> found) {
        List<String> wrong = new ArrayList<>();
        for (Expected expected : listOf(label.mustFlag())) {
            compare(expected, found.get(expected.rule()), wrong);
        }
        for (String rule : listOf(label.mustNotFlag())) {
            assertThat(BOOK.rule(rule)).as(rule).isPresent();
            Flag flag = found.get(rule);
            if (flag != null) {
                wrong.add("%s: expected nothing, got %s".formatted(rule, shown(flag)));
            }
        }
        if (label.clean()) {
            found.values().stream()
                    .filter(flag -> flag.severity().counts())
                    .forEach(flag -> wrong.add("%s: expected a clean week, got %s"
                            .formatted(flag.rule().id(), shown(flag))));
        }
        return wrong;
    }

    private static void compare(Expected expected, @Nullable Flag flag, List<String> wrong) {
        Severity severity = SEVERITIES.get(expected.severity());
        @Nullable
        List<Integer> days = expected.days() == null
                ? null
                : expected.days().stream().map(DAYS::indexOf).toList();
        boolean right =
                flag != null && flag.severity() == severity && (days == null || days.equals(List.copyOf(flag.days())));
        if (!right) {
            wrong.add("%s: expected %s %s, got %s"
                    .formatted(
                            expected.rule(),
                            severity,
                            days == null ? "" : days,
                            flag == null ? "nothing" : shown(flag)));
        }
    }

    private static String shown(Flag flag) {
        return "%s %s (%s of %s)".formatted(flag.severity(), flag.days(), flag.value(), flag.bound());
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Label label(Path file) {
        String name = name(file);
        Path path = FOLDER.resolve(name.substring(0, name.length() - ".json".length()) + LABEL);
        try {
            return MAPPER.readValue(Files.readAllBytes(path), Label.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
