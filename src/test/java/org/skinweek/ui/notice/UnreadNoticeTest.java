package org.skinweek.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.testing.Patience;
import org.skinweek.testing.UnreadMemory;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What could not be read is told, and what counts at its gravest can be said to be right. */
class UnreadNoticeTest {
    private static final UnreadRow PRODUCT = new UnreadRow(Kind.PRODUCT, "", "Night cream");

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        UnreadMemory storage =
                new UnreadMemory(Samples.week(false), List.of(PRODUCT, new UnreadRow(Kind.PROFILE, "", "")));
        window = TestWindow.open(() -> Desktops.of(new Workspace(storage, Platform::runLater), Locale.UK));
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> UnreadNotice.tell(
                        window.shell().context(), window.desktop().workspace()));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void isNamedAndCanBeSaidToBeRight() throws TimeoutException {
        fire("#unread-look");
        assertThat(texts()).anyMatch(text -> text.contains("Night cream")).anyMatch(text -> text.contains("most care"));

        fire("#unread-right");

        TestWindow.until(() -> window.desktop().workspace().unread().equals(List.of(PRODUCT)));
        assertThat(window.shell().context().dialogs().open()).isFalse();
        assertThat(window.desktop().workspace().undoable()).isEmpty();
    }

    @Test
    void isSaidInSettingsToo() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> window.shell().open(PageRoute.SETTINGS));
        until(() -> texts().contains("Some of your data could not be read. It is kept as it is."));
    }

    private void fire(String button) {
        Button found = robot.lookup(button).queryAs(Button.class);
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, found::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts() {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
