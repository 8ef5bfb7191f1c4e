package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read without binding is what binding makes of it, and never what binding refuses. */
class RoutineParserTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Values that are right somewhere and wrong elsewhere, and both sides of each bound. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "{\"mon\": {\"am\": []}}",
            "[\"mon\"]",
            "[\"\"]",
            "[1, 7]",
            "[0]",
            "[8]",
            "[1.5]",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"mon\"",
            "\"am\"",
            "\"face\"",
            "\"low\"",
            "\"wound\"",
            "\"\\ud800\"",
            "\"2026-11-30\"",
            "\"2026-11-31\"",
            "\"2200-12-31\"",
            "\"2201-01-01\"",
            "\"skinweek-routine/1\"",
            "\"skinweek-routine/2\"",
            "\"skinweek-routine/3\"",
            "0.5",
            "1.0",
            "1e1",
            "1e99",
            "-36501",
            "-36500",
            "-1",
            "0",
            "1",
            "2",
            "6",
            "7",
            "8",
            "14",
            "15",
            "28",
            "31",
            "60",
            "61",
            "90",
            "91",
            "100",
            "101",
            "120",
            "121",
            "366",
            "5200",
            "5201");

    static Stream<String> whole() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data/examples"))) {
            List<String> examples = files.filter(file -> file.toString().endsWith(".json"))
                    .map(RoutineParserTest::content)
                    .toList();
            return Stream.concat(
                    Stream.concat(examples.stream(), Stream.of(Routines.text("full.json"))),
                    Stream.iterate(1L, seed -> seed + 1)
                            .limit(200)
                            .map(seed -> RandomRoutines.written(RandomRoutines.of(seed))));
        }
    }

    @ParameterizedTest
    @MethodSource("whole")
    void readsEveryFileInWhichNothingIsWrong(String text) {
        assertThat(RoutineParser.read(text)).contains(RoutineReader.bound(text));
    }

    @Test
    void takesNothingThatBindingRefusesAndMakesNothingElseOfIt() throws IOException {
        Taken taken = new Taken();
        for (String text : List.of(Routines.text("full.json"), everyRhythm())) {
            JsonNode document = JSON.readTree(text);
            change(document, document, () -> taken.compare(document.toString()));
        }
        assertThat(taken.same).isGreaterThan(500);
        assertThat(taken.left).isGreaterThan(2_000);
    }

    /** Every key of {@code /2}, wherever it may be. */
    private static String everyRhythm() {
        return """
                {"format": "skinweek-routine/2", "weekStart": "2026-11-30",
                 "cycles": [{"id": "skin", "name": "Skin", "from": "2026-11-30", "nights": ["one", "two"]}],
                 "products": [{"id": "a", "rhythm": [
                   {"session": "pm", "cycle": "skin", "nights": ["one"], "every": 3, "days": ["mon"], "perWeek": 2,
                    "apart": [2, 5], "asNeeded": true, "from": "2026-12-01", "until": "2027-01-31"}]}],
                 "plan": {"repeats": true, "week": {"mon": {"am": ["a"], "pm": []}}},
                 "exceptions": [{"date": "2026-12-04", "session": "pm", "product": "a", "away": true, "added": false}],
                 "away": [{"from": "2026-12-20", "to": "2026-12-27", "keep": "packed", "products": ["a"]}],
                 "events": [{"kind": "waxing", "date": "2026-12-10"}]}
                """;
    }

    /** Makes each change of one place in turn, and takes it back. */
    private static void change(JsonNode document, JsonNode node, Runnable each) throws IOException {
        if (node instanceof ObjectNode object) {
            object.put("unknown", 1);
            each.run();
            object.remove("unknown");
            for (String key : List.copyOf(iterable(object))) {
                JsonNode good = object.get(key);
                change(document, good, each);
                replace(value -> object.set(key, value), each);
                object.remove(key);
                each.run();
                object.set(key, good);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode good = array.get(i);
                change(document, good, each);
                replace(value -> array.set(index, value), each);
                array.set(i, good);
            }
        }
    }

    private static void replace(Consumer<JsonNode> place, Runnable each) throws IOException {
        for (String value : VALUES) {
            place.accept(JSON.readTree(value));
            each.run();
        }
    }

    private static List<String> iterable(ObjectNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Counts what was taken without binding and what was left to it. */
    private static final class Taken {
        private int same;
        private int left;

        void compare(String text) {
            Optional<RoutineJson> read = RoutineParser.read(text).filter(RoutineReader::fitsFormat);
            if (read.isEmpty()) {
                left++;
                return;
            }
            assertThat(read.get()).as(text).isEqualTo(RoutineReader.bound(text));
            same++;
        }
    }
}
