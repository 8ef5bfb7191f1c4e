package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;

class LogCommandTest {
    @TempDir
    Path folder;

    private TerminalNotebook notebook;

    @BeforeEach
    void fill() {
        notebook = new TerminalNotebook(folder).filled();
    }

    @Test
    void writesDownWhatWasUsedNow() {
        CommandRun run = notebook.run("log", "tretinoin", "Gel cleanser");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .isEqualTo("Written down for Sunday 29 November, evening: Tretinoin gel and Gel cleanser.\n");
        assertThat(entries(TerminalNotebook.SUNDAY))
                .extracting(DiaryEntry::product)
                .containsExactly("ret", "wash");
        assertThat(entries(TerminalNotebook.SUNDAY)).allMatch(DiaryEntry::done);
        assertThat(entries(TerminalNotebook.SUNDAY))
                .extracting(DiaryEntry::session)
                .containsOnly(Session.EVENING);
    }

    @Test
    void whatIsThereIsWrittenDownOnce() {
        notebook.run("log", "tret");
        CommandRun again = notebook.run("log", "tret");
        assertThat(again.out()).isEqualTo("Already written down for Sunday 29 November, evening: Tretinoin gel.\n");
        assertThat(entries(TerminalNotebook.SUNDAY)).hasSize(1);
    }

    @Test
    void writesDownWhatWasLeftOutAndWhy() {
        CommandRun run = notebook.run("log", "tretinoin", "--skip", "no-time");
        assertThat(run.out()).startsWith("Written down as left out, Sunday 29 November, evening: Tretinoin");
        assertThat(entries(TerminalNotebook.SUNDAY))
                .extracting(DiaryEntry::skipReason)
                .containsExactly(SkipReason.NO_TIME);
    }

    @Test
    void allThatWasLeftOutTogetherIsOneStep() {
        notebook.run("log", "tretinoin", "night cream", "--skip", "no-time");
        assertThat(entries(TerminalNotebook.SUNDAY)).hasSize(2);
        try (Workspace window = notebook.open()) {
            assertThat(window.undoable().map(UndoStep::label)).contains("command.skipAll");
        }
    }

    @Test
    void theWindowCanTakeItBack() {
        notebook.run("log", "tretinoin");
        try (Workspace window = notebook.open()) {
            assertThat(window.undoable().map(UndoStep::writer)).contains(StepWriter.TERMINAL);
            window.undo().join();
            assertThat(window.stored().diary().day(TerminalNotebook.SUNDAY).entries())
                    .isEmpty();
        }
    }

    @Test
    void anOpenWindowSeesItAtItsNextLook() {
        try (Workspace window = notebook.open()) {
            notebook.run("log", "tretinoin");
            window.refresh().join();
            assertThat(window.notebook().diary().day(TerminalNotebook.SUNDAY).entries())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"yesterday,2026-11-28", "2026-11-27,2026-11-27", "26 November 2026,2026-11-26", "Today,2026-11-29"})
    void takesAnyDayThatHasBegun(String typed, LocalDate day) {
        CommandRun run = notebook.run("log", "tretinoin", "--on", typed);
        assertThat(run.err()).isEmpty();
        assertThat(entries(day)).hasSize(1);
    }

    @Test
    void onAnotherDayTheSessionIsTheOneInWhichItIsPlanned() {
        assertThat(notebook.run("log", "night cream", "--on", "yesterday").err())
                .isEqualTo("skinweek: Say whether it was in the morning or in the evening of Saturday 28 November:"
                        + " --session am or --session pm.\n");
        assertThat(notebook.run("log", "night cream", "--on", "yesterday", "--session", "AM")
                        .exitCode())
                .isEqualTo(ExitCode.FINE);
        assertThat(entries(LocalDate.of(2026, 11, 28)))
                .extracting(DiaryEntry::session)
                .containsExactly(Session.MORNING);
    }

    @Test
    void whatShouldRestIsWrittenDownAndSaid() {
        notebook.run("log", "tretinoin");
        CommandRun run = notebook.run("log", "night peel");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Written down for Sunday 29 November, evening: Night peel.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log tretinon|There is no product \"tretinon\" on your shelf: did you mean \"Tretinoin gel\"?",
                "log night|\"night\" may be one of several: Night cream and Night peel. Write more of the name.",
                "log tretinoin --on tomorow|--on is \"tomorow\": give a date such as 2026-11-28, \"today\" or \"yesterday\".",
                "log tretinoin --on 2026-11-30|Monday 30 November has not begun yet: only what was done can be written down.",
                "log tretinoin --session noon|--session is \"noon\": write am for the morning or pm for the evening.",
                "log tretinoin --skip lazy|--skip is \"lazy\": give one of these reasons: irritated, no-time, away, ran-out"
                        + " and other."
            })
    void namesWhatIsWrongAndChangesNothing(String arguments, String sentence) {
        CommandRun run = notebook.run(arguments.split(" "));
        assertThat(run.err()).isEqualTo("skinweek: " + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(notebook.stored().diary().days()).isEmpty();
    }

    @Test
    void aFolderWithoutANotebookStaysEmpty(@TempDir Path other) {
        CommandRun run = new TerminalNotebook(other).run("log", "tretinoin");
        assertThat(run.err()).contains("There is no notebook in " + other);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void damagedDataIsLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("skinweek.db"), "x".repeat(2000));
        CommandRun run = notebook.run("log", "tretinoin");
        assertThat(run.err()).contains("Open the window with \"skinweek\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Files.readString(folder.resolve("skinweek.db"))).hasSize(2000);
    }

    private List<DiaryEntry> entries(LocalDate day) {
        return notebook.stored().diary().day(day).entries();
    }
}
