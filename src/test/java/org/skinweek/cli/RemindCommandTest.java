package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.Workspace;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;
import org.skinweek.platform.SingleInstance;
import org.skinweek.platform.notice.DesktopNotice;
import org.skinweek.platform.notice.NoticeAction;

class RemindCommandTest {
    @TempDir
    Path folder;

    private final FakeDesktop desktop = new FakeDesktop();
    private TerminalNotebook notebook;
    private Thread watching = new Thread(() -> {});

    @BeforeEach
    void fill() {
        notebook = new TerminalNotebook(folder).filled();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    private void watch() {
        watching = new Thread(
                () -> CommandRun.on(desktop, TerminalNotebook.CLOCK, notebook.with("remind", "--watch")), "watching");
        watching.start();
    }

    @Test
    void tellsWhatIsDueAndOnlyOnce() {
        CommandRun run = notebook.run("remind");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines().get(0)).isEqualTo("Tonight: Tretinoin gel on dry skin, then Night cream");
        assertThat(run.outLines()).last().isEqualTo("Tomorrow evening: Tretinoin gel and Night cream");
        assertThat(notebook.run("remind", "--once").outLines())
                .containsExactly("Nothing is due now that was not told.");
    }

    @Test
    void tellsPrograms() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(notebook.run("remind", "--json").out());

        assertThat(json.get("title").asText()).startsWith("Tonight: Tretinoin gel");
        assertThat(json.at("/reminders"))
                .anySatisfy(each -> assertThat(each.get("kind").asText()).isEqualTo("steps"));
        JsonNode nothing =
                new ObjectMapper().readTree(notebook.run("remind", "--json").out());
        assertThat(nothing.at("/reminders").size()).isZero();
    }

    @Test
    void leavesItToAWindowThatIsOpen() {
        SingleInstance window = SingleInstance.claim(folder, Optional.empty(), () -> {}, UUID::randomUUID)
                .instance()
                .orElseThrow();
        try {
            assertThat(notebook.run("remind").outLines())
                    .containsExactly("The window is open: reminders are shown there.");
        } finally {
            window.close();
        }
        assertThat(notebook.run("remind").outLines()).first().asString().startsWith("Tonight: ");
    }

    @Test
    void onceAndWatchTogetherAreRefused() {
        CommandRun run = notebook.run("remind", "--once", "--watch");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Give --once or --watch, not both.");
    }

    @Test
    void withoutANotebookThereIsNothingToWatch(@TempDir Path empty) {
        CommandRun run = new TerminalNotebook(empty).run("remind", "--watch");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines()).containsExactly("There is no notebook yet, and so nothing to remind of.");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void doneOnTheDesktopIsInTheDiary() throws InterruptedException {
        watch();
        DesktopNotice notice = FakeDesktop.next(desktop.shown);
        assertThat(notice.title()).startsWith("Tonight: Tretinoin gel");
        assertThat(notice.actions()).extracting(NoticeAction::id).containsExactly("default", "done", "later", "skip");

        desktop.choose(notice.id(), "done");
        assertThat(FakeDesktop.next(desktop.withdrawn)).isEqualTo(notice.id());
        stop();

        assertThat(entries()).hasSize(3).allMatch(DiaryEntry::done);
        try (Workspace window = notebook.open()) {
            assertThat(window.undoable().map(UndoStep::writer)).contains(StepWriter.NOTICE);
        }
    }

    @Test
    void skippedOnTheDesktopIsLeftOut() throws InterruptedException {
        watch();
        desktop.choose(FakeDesktop.next(desktop.shown).id(), "skip");
        FakeDesktop.next(desktop.withdrawn);
        stop();

        assertThat(entries()).hasSize(3).noneMatch(DiaryEntry::done);
    }

    /** A login may start it before there is a desktop. */
    @Test
    void whatNoDesktopTakesIsNotTold() throws InterruptedException {
        desktop.deaf = true;
        watch();
        String notice = FakeDesktop.next(desktop.shown).id();
        // each of these goes round once, so that what came before the second has been noted
        for (int round = 0; round < 2; round++) {
            desktop.choose(notice, "nothing that is known");
            FakeDesktop.next(desktop.withdrawn);
        }
        stop();

        assertThat(notebook.run("remind").outLines()).first().asString().startsWith("Tonight: Tretinoin gel");
    }

    @Test
    void endsOnceTheStartWithTheLoginIsTakenAway() throws InterruptedException {
        desktop.kept = true;
        watch();
        DesktopNotice notice = FakeDesktop.next(desktop.shown);
        desktop.kept = false;
        desktop.choose(notice.id(), "later"); // wakes it before the next look

        watching.join();
        assertThat(entries()).isEmpty();
    }

    @Test
    void aClickOpensTheWindowOnTheSameFolder() throws InterruptedException {
        watch();
        desktop.choose(FakeDesktop.next(desktop.shown).id(), "default");

        assertThat(FakeDesktop.next(desktop.windows))
                .containsExactly("--data", folder.toAbsolutePath().toString());
        stop();
        assertThat(entries()).isEmpty();
    }

    private List<DiaryEntry> entries() {
        return notebook.stored().diary().day(TerminalNotebook.SUNDAY).entries();
    }
}
