package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands make of files in which something is planned by date. */
class DatedCheckTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The acid's weekday meets the retinoid's every fourth night for the first time in the second week. */
    private static final String MEETING = """
            {"format": "skinweek-routine/2", "weekStart": "2026-11-30",
             "products": [{"id": "wash", "category": "cleanser"}, {"id": "cream", "category": "moisturiser"},
              {"id": "spf", "category": "sunscreen", "actives": [{"id": "spf"}]},
              {"id": "aha", "actives": [{"id": "glycolic_acid", "percent": 7}]},
              {"id": "ret", "actives": [{"id": "retinol", "percent": 0.3}],
               "rhythm": [{"session": "pm", "every": %s, "from": "2026-11-30"}]}%s],
             "plan": {"repeats": true, "week": {
              "mon": {"am": ["spf"], "pm": ["wash", "cream"]}, "tue": {"am": ["spf"], "pm": ["cream", "aha"]},
              "wed": {"am": ["spf"]}, "thu": {"am": ["spf"]}, "fri": {"am": ["spf"]}, "sat": {"am": ["spf"]},
              "sun": {"am": ["spf"]}}}}
            """;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "examples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noExampleHasToBeChanged(Path example) {
        CommandRun run = CommandRun.of("check", example.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void whatHoldsInTheFirstWeekAloneNamesNoWeek() throws IOException {
        String once = """
                "exceptions": [{"date": "2026-12-01", "session": "pm", "product": "ret", "added": true}], "plan":""";
        JsonNode flag = flag(check(MEETING.formatted(28, "").replace("\"plan\":", once)), "NSN-ACID-RET");

        assertThat(flag.path("days").toString()).isEqualTo("[\"tue\"]");
        assertThat(flag.has("weeks")).isFalse();
    }

    @Test
    void aFlagThatComesLaterNamesItsWeeks() throws IOException {
        JsonNode report = check(MEETING.formatted(4, ""));
        JsonNode flag = flag(report, "NSN-ACID-RET");

        assertThat(flag.path("weeks").get(0).asText()).isEqualTo("2026-12-07");
        assertThat(flag.path("days").toString()).isEqualTo("[\"tue\"]");
        assertThat(flag.path("fixes")).isEmpty();
        assertThat(report.path("checkedWeeks").asInt()).isEqualTo(6);
        assertThat(report.has("unchecked")).isFalse();
        assertThat(run("check", MEETING.formatted(4, "")).exitCode()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void peopleReadWhichWeeksAndHowFar() {
        List<String> lines = run("check", MEETING.formatted(4, "")).outLines();

        assertThat(lines).contains("6 weeks were looked at, from the first one on.");
        assertThat(lines)
                .contains(
                        "  In the weeks from 7 December 2026; 4 January 2027.",
                        "  What helps: Move or leave out one use in those weeks, or change the rhythm.");
    }

    @Test
    void whatWasNotLookedAtIsSaid() throws IOException {
        String third = """
                , {"id": "bha", "actives": [{"id": "salicylic_acid", "percent": 1}],
                   "rhythm": [{"session": "am", "every": 27, "from": "2026-11-30"}]}""";
        JsonNode report = check(MEETING.formatted(25, third));

        assertThat(report.path("checkedWeeks").asInt()).isEqualTo(53);
        assertThat(report.path("unchecked").asText()).contains("53 weeks", "not looked at");
    }

    @Test
    void aFileOfTheFirstVersionSaysNothingOfWeeks() throws IOException {
        JsonNode report = check("{\"format\": \"skinweek-routine/1\", \"products\": [], \"plan\": {}}");

        assertThat(report.has("checkedWeeks")).isFalse();
    }

    @Test
    void planningLeavesRhythmsWhereTheyAre() throws IOException {
        JsonNode planned =
                MAPPER.readTree(run("plan", MEETING.formatted(4, ""), "-o", "-").out());

        assertThat(planned.path("format").asText()).isEqualTo("skinweek-routine/2");
        assertThat(planned.path("products")
                        .get(4)
                        .path("rhythm")
                        .get(0)
                        .path("every")
                        .asInt())
                .isEqualTo(4);
        assertThat(planned.path("plan").toString()).doesNotContain("\"ret\"").contains("\"aha\"");
        assertThat(run("plan", MEETING.formatted(4, "")).exitCode()).isIn(ExitCode.FINE, ExitCode.FOUND);
    }

    @Test
    void oneMoreUseIsRankedBesideTheRhythms() throws IOException {
        JsonNode places = MAPPER.readTree(run("where", MEETING.formatted(4, ""), "--product", "aha", "--json")
                .out());

        assertThat(places.path("slots").findValuesAsText("day")).isNotEmpty();
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(places.path("slots").size())
                        .map(i -> places.path("slots").get(i))
                        .filter(slot -> slot.path("day").asText().equals("fri")
                                && slot.path("session").asText().equals("pm")))
                .allMatch(slot -> !slot.path("open").asBoolean());
    }

    private static JsonNode check(String text) throws IOException {
        return MAPPER.readTree(run("check", text, "--json").out());
    }

    private static CommandRun run(String command, String text, String... more) {
        String[] arguments =
                Stream.concat(Stream.of(command, "-"), Stream.of(more)).toArray(String[]::new);
        return CommandRun.withInput(text.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static JsonNode flag(JsonNode report, String rule) {
        for (JsonNode flag : report.path("flags")) {
            if (flag.path("rule").asText().equals(rule)
                    || flag.path("also").toString().contains(rule)) {
                return flag;
            }
        }
        return report.path("none");
    }
}
