package org.skinweek.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;
import static org.skinweek.ui.testing.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.exchange.ArchiveReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.NoFiles;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** Everything written to a file, and a file taken in, in the real window. */
class TransferJourneyTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private NotebookTransfer transfer;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        Desktop desktop = window.desktop();
        transfer = onFront(() -> new NotebookTransfer(
                window.shell().context(),
                desktop.workspace(),
                desktop.clock(),
                desktop.background(),
                answering(),
                new PhotoKeeper(folder, desktop.clock().source())));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Path file() {
        return folder.resolve("mine.json");
    }

    private TransferChooser answering() {
        return new NoFiles() {
            @Override
            public Optional<Path> target(String name) {
                return Optional.of(file());
            }

            @Override
            public Optional<Path> calendar(String name) {
                return Optional.of(folder.resolve(name + ".ics"));
            }

            @Override
            public Optional<Path> folder() {
                return Optional.of(folder);
            }

            @Override
            public Optional<Path> source() {
                return Optional.of(file());
            }
        };
    }

    private boolean shows(String text) {
        return TestWindow.shows(robot, text);
    }

    private Notebook stored() {
        return window.desktop().workspace().stored();
    }

    @Test
    void whatWasExportedComesBackAfterItWasDeleted() throws TimeoutException, IOException {
        Platform.runLater(transfer::exportAll);
        until(() -> shows("Written: " + file()));
        Notebook before = onFront(this::stored);
        assertThat(ArchiveReader.read(Files.readAllBytes(file())).notebook()).isEqualTo(before);

        Product gone = before.shelf().get(0);
        Platform.runLater(() -> {
            var unused = window.desktop()
                    .workspace()
                    .execute(Command.of("command.deleteProduct", new Change.OfProduct(gone, null)));
        });
        until(() -> !stored().products().containsKey(gone.id()));
        Platform.runLater(transfer::importFile);
        until(() -> shows("New: 1 product."));
        robot.type(KeyCode.ENTER);
        until(() -> stored().products().containsKey(gone.id()));

        assertThat(onFront(() -> window.desktop().workspace().history().start().map(HistoryStart::reason)))
                .contains(HistoryStart.Reason.IMPORT);
        until(() -> shows("Taken in."));
    }

    /** A file that was double-clicked needs no chooser. */
    @Test
    void aFileThatTheDesktopOpensIsShownFirst() throws TimeoutException {
        Path routine = Path.of(System.getProperty("basedir", "")).resolve("data/examples/weekdays.json");
        int owned = onFront(() -> stored().products().size());

        Platform.runLater(() -> transfer.importFrom(routine));
        until(() -> shows("Import a file"));
        assertThat(onFront(() -> stored().products().size())).isEqualTo(owned);

        robot.type(KeyCode.ENTER);
        until(() -> stored().products().size() > owned);
    }

    @Test
    void theRoutineIsWrittenForACalendarOfItsOwn() throws TimeoutException {
        Path calendar = folder.resolve("skinweek-calendar-2026-11-25.ics");
        Platform.runLater(transfer::exportCalendar);
        until(() -> shows("Written: " + calendar));
        assertThat(calendar).content().startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Evening routine: ");
        assertThat(shows(
                        "Import it into a calendar of its own, made for Skinweek. Most programs double or refuse a file"
                                + " that is imported twice, so empty that calendar before you import a newer one."))
                .isTrue();
    }

    @Test
    void nothingPlannedWritesNoCalendar() throws TimeoutException {
        Platform.runLater(() -> {
            Notebook notebook = window.desktop().workspace().notebook();
            List<Change> cleared = new ArrayList<>();
            notebook.plan().weeks().forEach((from, week) -> cleared.add(new Change.OfWeek(from, week, null)));
            notebook.schedule()
                    .rhythms()
                    .forEach((product, lines) -> cleared.add(new Change.OfRhythm(product, lines, List.of())));
            notebook.schedule().exceptions().forEach(each -> cleared.add(new Change.OfException(each, null)));
            var unused = window.desktop()
                    .workspace()
                    .execute(Command.of("command.deleteProduct", cleared.toArray(new Change[0])));
        });
        until(() -> stored().plan().weeks().isEmpty());
        Platform.runLater(transfer::exportCalendar);
        until(() -> shows("Nothing is planned, so there is nothing for a calendar."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedFileIsRefusedInWords() throws TimeoutException, IOException {
        Files.writeString(file(), "{\"format\": \"skinweek-archive/1\", \"exportedAt\": \"soon\"}");
        Platform.runLater(transfer::importFile);
        until(() -> shows("This file cannot be taken in"));
        assertThat(shows(
                        "At /exportedAt: \"soon\" must be a moment such as 2026-11-23T20:15:30Z. Nothing was changed."))
                .isTrue();
    }

    @Test
    void tablesAreWrittenToANewFolderAndNeverOverOtherFiles() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("diary.csv"), "mine");
        Path first = folder.resolve("skinweek-tables-2026-11-25");
        Path second = folder.resolve("skinweek-tables-2026-11-25-2");
        Platform.runLater(transfer::exportTables);
        until(() -> shows("Written: " + first));
        assertThat(first.resolve("diary.csv")).exists();
        Files.writeString(first.resolve("diary.csv"), "mine, too");

        Platform.runLater(transfer::exportTables);
        until(() -> shows("Written: " + second));

        assertThat(second.resolve("diary.csv")).exists();
        assertThat(folder.resolve("diary.csv")).hasContent("mine");
        assertThat(first.resolve("diary.csv")).hasContent("mine, too");
    }
}
