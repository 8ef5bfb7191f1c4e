package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plan --weeks N}: several weeks as one. */
class PlanWeeksTest {
    private static final String EXAMPLE = "data/examples/skin-cycle.json";

    @Test
    void eightWeeksFollowOneAnotherEachProven() throws IOException {
        CommandRun run = CommandRun.of("plan", "--weeks", "8", "--json", EXAMPLE);

        JsonNode weeks = new ObjectMapper().readTree(run.out()).get("weeks");
        assertThat(weeks).hasSize(8);
        assertThat(weeks).allMatch(week -> week.get("proven").asBoolean());
        assertThat(weeks.get(1).get("weekStart").asText())
                .isEqualTo(LocalDate.parse(weeks.get(0).get("weekStart").asText())
                        .plusWeeks(1)
                        .toString());
        assertThat(weeks.get(0).get("plan").get("repeats").asBoolean()).isFalse();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void peopleReadTheTreatmentsOfEachDay() {
        CommandRun run = CommandRun.of("plan", "--weeks", "2", EXAMPLE);

        assertThat(run.outLines().get(0)).startsWith("2 weeks, each the best after the weeks before it");
        assertThat(run.outLines())
                .filteredOn(line -> line.startsWith("Week of"))
                .hasSize(2);
        assertThat(run.outLines()).anyMatch(line -> line.matches("  \\w+day: evening .+"));
    }

    @Test
    void anotherBeginningIsNamedWhereItDoesBetter() throws IOException {
        byte[] together = """
                {"format": "skinweek-routine/2", "weekStart": "2026-11-30", "products": [
                  {"id": "acid", "name": "Acid", "actives": [{"id": "glycolic_acid", "percent": 7}],
                   "rhythm": [{"session": "pm", "every": 4, "from": "2026-11-30"}]},
                  {"id": "ret", "name": "Night serum", "actives": [{"id": "retinol", "percent": 0.3}],
                   "rhythm": [{"session": "pm", "every": 4, "from": "2026-11-30"}]}],
                 "plan": {"repeats": true, "week": {}}}
                """.getBytes(StandardCharsets.UTF_8);

        JsonNode phases = new ObjectMapper()
                .readTree(CommandRun.withInput(together, "plan", "--weeks", "2", "--json", "-")
                        .out())
                .get("phases");
        assertThat(phases.get("begin").get(0).get("product").asText()).isEqualTo("acid");
        assertThat(phases.get("now").get("flags").asInt())
                .isGreaterThan(phases.get("then").get("flags").asInt());
        assertThat(CommandRun.withInput(together, "plan", "--weeks", "2", "-").outLines())
                .anyMatch(line -> line.startsWith("Better with another beginning (flags: "))
                .anyMatch(line -> line.matches("  Acid from \\d December 2026 on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "54", "eight", "1.5"})
    void anyOtherNumberOfWeeksIsRefused(String weeks) {
        CommandRun run = CommandRun.of("plan", "--weeks", weeks, EXAMPLE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--weeks is \"%s\": give a whole number from 1 to 53.".formatted(weeks));
    }

    @Test
    void weeksNeedAMondayAndNoOutput() {
        byte[] undated =
                "{\"format\": \"skinweek-routine/1\", \"products\": [], \"plan\": {}}".getBytes(StandardCharsets.UTF_8);

        assertThat(CommandRun.withInput(undated, "plan", "--weeks", "2", "-").err())
                .contains("/weekStart")
                .contains("the Monday of the first");
        assertThat(CommandRun.of("plan", "--weeks", "2", "-o", "out.json", EXAMPLE)
                        .err())
                .contains("use one of them");
    }
}
