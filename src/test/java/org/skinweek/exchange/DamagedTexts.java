package org.skinweek.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.skinweek.exchange.DamagedRoutines.Damaged;

/** Damage by which a file is no JSON document any more, or not even a text. */
final class DamagedTexts {
    private static final String GOOD = Routines.text("full.json");

    private DamagedTexts() {}

    /** All kinds. */
    static Stream<Damaged> all() {
        return Stream.concat(notAFile(), notJson());
    }

    private static Stream<Damaged> notAFile() {
        byte[] latin = GOOD.replace("Gel", "Gél").getBytes(StandardCharsets.ISO_8859_1);
        byte[] huge = new byte[RoutineReader.LARGEST + 1];
        Arrays.fill(huge, (byte) ' ');
        return Stream.of(
                raw("empty file", new byte[0], "empty", "JSON object"),
                raw("only spaces", "  \n ".getBytes(StandardCharsets.UTF_8), "empty"),
                raw("only a byte order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty"),
                raw("not UTF-8", latin, "not UTF-8", "byte 292", "0xE9"),
                raw("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), "not UTF-8", "byte 0", "0xFE"),
                raw("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "not UTF-8", "byte 0"),
                raw("huge file", huge, "4 MiB"));
    }

    private static Stream<Damaged> notJson() {
        return Stream.of(
                syntax("cut off", GOOD.substring(0, 400), "/products/1/id", "not valid JSON", "ends too early"),
                syntax("no JSON at all", "Dear Skinweek,", "", "not valid JSON", "\"Dear\" is not a JSON value"),
                syntax("single quotes", GOOD.replace('"', '\''), "", "not valid JSON", "line 2"),
                syntax(
                        "comma at the end",
                        GOOD.replace("\"opened\": \"2026-09-01\",", "").replace("\"pins\": [{", "\"pins\": [,{"),
                        "/pins/0",
                        "not valid JSON"),
                syntax(
                        "NaN",
                        GOOD.replace("\"percent\": 7", "\"percent\": NaN"),
                        "/products/1/actives/0/percent",
                        "\"NaN\" is not a JSON value"),
                syntax("a comment", GOOD.replace("\"plan\"", "/* tonight */ \"plan\""), "/products", "not valid JSON"),
                syntax(
                        "a key twice",
                        GOOD.replace("\"weeksUsed\": 8", "\"weeksUsed\": 8, \"weeksUsed\": 2"),
                        "/products/2/weeksUsed",
                        "\"weeksUsed\"",
                        "twice"),
                syntax("something after the end", GOOD + "{}", "", "follows the end"),
                syntax("too deep", "[".repeat(100_000), "/0/0", "more than 50 deep"));
    }

    private static Damaged raw(String name, byte[] bytes, String... words) {
        return new Damaged(name, bytes, "", List.of(words), false);
    }

    private static Damaged syntax(String name, String text, String pointer, String... words) {
        return new Damaged(name, text.getBytes(StandardCharsets.UTF_8), pointer, List.of(words), false);
    }
}
