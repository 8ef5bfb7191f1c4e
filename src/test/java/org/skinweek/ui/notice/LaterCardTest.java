package org.skinweek.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a clock that was wrong once left for days to come is shown, and is the user's to mend. */
class LaterCardTest {
    private static final LocalDate LATER = LocalDate.of(2035, 1, 2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        DiaryEntry entry =
                new DiaryEntry(new UUID(0, 1), LATER, Session.EVENING, "gone", null, "", Instant.EPOCH, ZoneOffset.UTC);
        window = TestWindow.open(() ->
                Desktops.of(Samples.week(false).after(List.of(new Change.OfEntry(null, entry))), Platform::runLater));
        open(PageRoute.TODAY);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void isSetToAnotherDay() throws TimeoutException {
        assertThat(texts()).contains("1 entry is dated after today").anyMatch(text -> text.contains("2 January 2035"));
        fire("#later-see");
        fire(find("Set to this day"));

        LocalDate today = LocalDate.of(2026, 11, 25);
        TestWindow.until(() -> !window.notebook().diary().day(today).entries().isEmpty());
        assertThat(texts()).contains("Set to 25 November 2026.");
        assertThat(robot.lookup("#later-entries").query().isVisible()).isFalse();
    }

    @Test
    void whatIsKeptOnOnePageIsNotAskedAboutOnAnother() {
        fire("#later-keep");
        assertThat(robot.lookup("#later-entries").query().isVisible()).isFalse();

        open(PageRoute.DIARY);
        assertThat(robot.lookup("#later-entries").query().isVisible()).isFalse();
    }

    @Test
    void oneMoreEntryIsToldOnAPageThatShowsOneAlready() throws TimeoutException {
        DiaryEntry another = new DiaryEntry(
                new UUID(0, 2), LATER, Session.EVENING, "other", null, "", Instant.EPOCH, ZoneOffset.UTC);
        open(PageRoute.WEEK);
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            var unused = window.desktop()
                    .workspace()
                    .execute(
                            notebook -> Optional.of(Command.of("command.settings", new Change.OfEntry(null, another))));
        });
        TestWindow.until(() -> window.desktop()
                        .workspace()
                        .stored()
                        .diary()
                        .day(LATER)
                        .entries()
                        .size()
                == 2);

        open(PageRoute.TODAY);
        assertThat(texts()).contains("2 entries are dated after today");
    }

    @Test
    void isDeletedOnTheDiaryToo() throws TimeoutException {
        open(PageRoute.DIARY);
        fire("#later-see");
        fire(find("Delete"));
        TestWindow.until(
                () -> !window.desktop().workspace().stored().diary().days().containsKey(LATER));
        assertThat(window.desktop().workspace().undoable()).isPresent();
    }

    private void open(PageRoute route) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> window.shell().open(route));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button find(String text) {
        return robot.lookup((Node node) -> node instanceof Button button && text.equals(button.getText()))
                .queryButton();
    }

    private void fire(String query) {
        fire(robot.lookup(query).queryButton());
    }

    private static void fire(Button button) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts() {
        return robot
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }
}
