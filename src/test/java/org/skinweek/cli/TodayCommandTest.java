package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayCommandTest {
    @TempDir
    Path folder;

    private TerminalNotebook notebook;

    @BeforeEach
    void fill() {
        notebook = new TerminalNotebook(folder).filled();
    }

    @Test
    void tellsTheStepsInTheOrderTheyGoOn() {
        notebook.run("log", "gel");
        notebook.run("log", "night cream", "--skip", "ran-out");
        CommandRun run = notebook.run("today");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines())
                .containsExactly(
                        "Sunday 29 November, evening: 3 steps, 1 done.",
                        "1. Gel cleanser: done.",
                        "2. Tretinoin gel. Let the skin dry fully first: about 20 minutes after washing.",
                        "3. Night cream: left out. It ran out.",
                        "Tomorrow morning: Night cream.");
    }

    @Test
    void tellsPrograms() throws Exception {
        notebook.run("log", "gel");
        JsonNode json =
                new ObjectMapper().readTree(notebook.run("today", "--json").out());
        assertThat(json.get("date").asText()).isEqualTo("2026-11-29");
        assertThat(json.get("session").asText()).isEqualTo("pm");
        assertThat(json.at("/steps/0/product").asText()).isEqualTo("wash");
        assertThat(json.at("/steps/0/state").asText()).isEqualTo("done");
        assertThat(json.at("/steps/1/state").asText()).isEqualTo("open");
        assertThat(json.at("/steps/1/minutesBefore").asInt()).isPositive();
        assertThat(json.at("/rest").asBoolean()).isFalse();
    }

    @Test
    void changesNothing() {
        var before = notebook.stored();
        notebook.run("today");
        assertThat(notebook.stored()).isEqualTo(before);
    }
}
