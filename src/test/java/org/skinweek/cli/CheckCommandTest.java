package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.exchange.Routines;

class CheckCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private String full;
    private String minimal;

    @BeforeEach
    void copyRoutines() throws IOException {
        full = write("full.json", Routines.text("full.json"));
        minimal = write("minimal.json", Routines.text("minimal.json"));
    }

    @Test
    void saysForPeopleWhatToMendAndWhy() {
        CommandRun run = CommandRun.of("check", full);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).isEqualTo(Routines.text("full.txt"));
    }

    @Test
    void saysForProgramsWhatToMendAndWhy() throws IOException {
        CommandRun run = CommandRun.of("check", full, "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(run.outLines()).hasSize(1);
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(Routines.text("full-report.json")));
    }

    @Test
    void givesEachFlagItsDaysUsesAndFixes() throws IOException {
        JsonNode report = MAPPER.readTree(CommandRun.of("check", "--json", full).out());

        assertThat(names(report)).containsExactly("flags", "tips", "info");
        JsonNode flag = flag(report, "REST-ACID");
        assertThat(names(flag))
                .containsExactly(
                        "rule",
                        "also",
                        "severity",
                        "days",
                        "uses",
                        "message",
                        "reason",
                        "evidence",
                        "sources",
                        "fixes");
        assertThat(flag.path("also").toString())
                .as("the same product clears both")
                .isEqualTo("[\"NSN-ACID-RET\"]");
        assertThat(flag.path("days").toString()).isEqualTo("[\"mon\",\"thu\"]");
        assertThat(flag.path("uses").path(2).toString())
                .isEqualTo("{\"day\":\"thu\",\"session\":\"pm\",\"product\":\"gly7\"}");
        assertThat(flag.path("message").asText()).startsWith("Strong AHAs without a rest night: Glycolic toner 7% on");
        assertThat(flag.path("fixes").path(0).path("plan").path("week").isObject())
                .isTrue();
    }

    @Test
    void numbersTheDaysOfLoggedUses() throws IOException {
        JsonNode report = MAPPER.readTree(CommandRun.of("check", "--json", full).out());

        JsonNode uses = flag(report, "REST-ACID").path("uses");
        assertThat(uses.path(0).toString()).isEqualTo("{\"day\":-1,\"session\":\"pm\",\"product\":\"gly7\"}");
        assertThat(uses.path(1).path("day").asText()).isEqualTo("mon");
    }

    @Test
    void leavesPinnedUsesWhereTheyAre() throws IOException {
        JsonNode report = MAPPER.readTree(CommandRun.of("check", "--json", full).out());

        for (JsonNode found : report.path("flags")) {
            for (JsonNode fix : found.path("fixes")) {
                assertThat(fix.at("/plan/week/thu/pm").toString())
                        .as(fix.path("text").asText())
                        .contains("gly7");
            }
        }
    }

    @Test
    void endsWellWhenNothingIsTooMuch() {
        CommandRun run = CommandRun.of("check", "--json", write("calm.json", Routines.text("calm.json")));

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("{\"flags\":[],");
        assertThat(CommandRun.of("check", folder.resolve("calm.json").toString())
                        .out())
                .startsWith("Nothing to change");
    }

    @Test
    void namesPlanningTheWeekWhereNoSmallChangeHelps() {
        String nightly = write("nightly.json", """
                {"format": "skinweek-routine/1",
                 "products": [{"id": "gly", "name": "Toner", "category": "toner",
                               "actives": [{"id": "glycolic_acid", "percent": 7}]},
                              {"id": "spf", "name": "Sunscreen", "category": "sunscreen"}],
                 "plan": {"week": {"mon": %1$s, "tue": %1$s, "wed": %1$s, "thu": %1$s, "fri": %1$s, "sat": %1$s,
                                   "sun": %1$s}}}
                """.formatted("{\"am\": [\"spf\"], \"pm\": [\"gly\"]}"));

        CommandRun run = CommandRun.of("check", nightly);

        assertThat(run.out()).contains("No small change is enough.", "skinweek plan " + nightly);
        assertThat(run.outLines())
                .as("each flag says what helps")
                .filteredOn(line -> line.startsWith("  What helps: "))
                .hasSizeGreaterThanOrEqualTo((int) run.outLines().stream()
                        .filter(line -> line.matches("(Stop|Caution): .*"))
                        .count());
    }

    @Test
    void saysForEachTipWhy() throws IOException {
        String text = CommandRun.of("check", full).out();

        for (JsonNode tip :
                MAPPER.readTree(CommandRun.of("check", "--json", full).out()).path("tips")) {
            assertThat(text).contains("  " + tip.path("reason").asText());
        }
    }

    @Test
    void checksSeveralFilesInOrderAndGoesOnAfterABadOne() throws IOException {
        String bad = write("bad.json", "{}");

        CommandRun run = CommandRun.of("check", "--json", minimal, bad, full, "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.outLines()).hasSize(4);
        assertThat(MAPPER.readTree(run.outLines().get(0)).has("flags")).isTrue();
        JsonNode error = MAPPER.readTree(run.outLines().get(1));
        assertThat(error.path("file").asText()).isEqualTo(bad);
        assertThat(error.at("/error/message").asText()).contains("\"format\" is missing");
        assertThat(MAPPER.readTree(run.outLines().get(2)).path("flags")).isNotEmpty();
        assertThat(run.outLines().get(3)).contains("\"file\":\"-\"");
        assertThat(run.err().lines())
                .containsExactly(
                        "skinweek: " + bad + ": The key \"format\" is missing",
                        "skinweek: standard input: The file is empty: it must hold one JSON object");
    }

    @Test
    void namesEachOfSeveralFilesForPeople() {
        CommandRun run = CommandRun.of("check", minimal, full);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(run.outLines()).contains(minimal, full);
    }

    @Test
    void readsStandardInput() {
        byte[] input = Routines.text("full.json").getBytes(StandardCharsets.UTF_8);

        assertThat(CommandRun.withInput(input, "check", "-").out()).isEqualTo(Routines.text("full.txt"));
    }

    @Test
    void saysWhenAFileIsNotThereOrAFolder() {
        CommandRun run = CommandRun.of("check", folder.resolve("none.json").toString(), folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("none.json: There is no such file."),
                        second -> assertThat(second).endsWith("This is a folder: name a file."));
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        String text = Routines.text("full.json").replace("Retinol 0.3%", "Retinol\\u001b[31m\\n");

        String out = CommandRun.withInput(text.getBytes(StandardCharsets.UTF_8), "check", "-")
                .out();

        assertThat(out).doesNotContain("\u001b").contains("Retinol [31m");
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode flag(JsonNode report, String rule) {
        for (JsonNode flag : report.path("flags")) {
            if (flag.path("rule").asText().equals(rule)) {
                return flag;
            }
        }
        throw new AssertionError(rule + " is not in " + report);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
