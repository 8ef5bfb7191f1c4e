package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShelfCommands;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Undo says what it did and where, and focus stays on the page. */
class UndoFeedbackTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        open(PageRoute.WEEK);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void saysWhatItDidAndWhereThatIsSeen() throws TimeoutException {
        archive();

        front(() -> window.shell().context().undo().undo());
        TestWindow.until(() -> TestWindow.shows(robot, "Undone on Shelf: Archive Retinol"));
        front(() -> button("Show Shelf").fire());

        assertThat(window.shell().current()).contains(PageRoute.SHELF);
        front(() -> window.shell().context().undo().redo());
        TestWindow.until(() -> TestWindow.shows(robot, "Done again: Archive Retinol"));
    }

    @Test
    void theUndoOfAMessageTakesBackWhatTheMessageNames() throws TimeoutException {
        offer("Retinol is put away", ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));
        give(notebook -> Optional.of(noteOn(Samples.MONDAY)));
        TestWindow.until(() -> !window.notebook().diary().isEmpty());

        front(() -> undoOfMessage().orElseThrow().fire());

        TestWindow.until(() -> TestWindow.shows(robot, "Undone: Archive Retinol"));
        assertThat(window.notebook().product("ret").orElseThrow().archived()).isFalse();
        assertThat(window.notebook().diary().isEmpty()).isFalse();
    }

    @Test
    void theUndoOfAMessageLeavesWhatWasChangedSince() throws TimeoutException {
        offer("Retinol is put away", ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));
        give(ShelfCommands.restore("ret"));
        TestWindow.until(() -> !window.notebook().product("ret").orElseThrow().archived());
        Notebook before = window.notebook();

        front(() -> undoOfMessage().orElseThrow().fire());

        TestWindow.until(() -> TestWindow.shows(robot, "Not undone: it was changed since"));
        assertThat(window.notebook()).isEqualTo(before);
    }

    @Test
    void aMessageAboutWhatChangedNothingOffersNoUndo() throws TimeoutException {
        archive();

        offer("Retinol is put away", ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));

        assertThat(undoOfMessage()).isEmpty();
    }

    @Test
    void focusStaysOnThePageWhenItsControlIsDisabled() throws TimeoutException {
        archive();
        Node undo = robot.lookup("#undo").query();
        front(undo::requestFocus);
        assertThat(owner()).contains(undo);

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        TestWindow.until(undo::isDisabled);

        TestWindow.until(() -> owner().filter(this::isOnThePage).isPresent());
    }

    @Test
    void theUserMayStillMoveFocusToTheSidebar() throws TimeoutException {
        front(window.shell()::focusPage);

        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(owner()).isPresent().get().matches(node -> !isOnThePage(node));
    }

    private void archive() throws TimeoutException {
        give(ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));
        TestWindow.until(() -> window.notebook().product("ret").orElseThrow().archived());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void give(Function<Notebook, Optional<Command>> maker) {
        front(() -> {
            var unused = window.desktop().workspace().execute(maker);
        });
    }

    private static Command noteOn(LocalDate day) {
        SkinNote note = new SkinNote(new UUID(7, 7), day, null, SkinDetails.NONE, "", Instant.EPOCH, ZoneOffset.UTC);
        return Command.of("command.skinNote", new Change.OfSkinNote(null, note));
    }

    private void offer(String text, Function<Notebook, Optional<Command>> maker) throws TimeoutException {
        front(() -> window.shell()
                .context()
                .undo()
                .offer(text, window.desktop().workspace().execute(maker)));
        TestWindow.until(() -> TestWindow.shows(robot, text));
    }

    private void open(PageRoute route) {
        front(() -> window.shell().open(route));
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ButtonBase button(String text) {
        return robot.lookup((Node node) -> node instanceof ButtonBase each && text.equals(each.getText()))
                .queryAs(ButtonBase.class);
    }

    private Optional<Hyperlink> undoOfMessage() {
        return robot.lookup((Node node) -> node instanceof Hyperlink link && "Undo".equals(link.getText()))
                .<Hyperlink>tryQuery();
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(window.scene().getFocusOwner());
    }

    private boolean isOnThePage(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("page")) {
                return true;
            }
        }
        return false;
    }
}
