package org.skinweek.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** From a red day to what was used before it, and from a use to what the diary tells of the product. */
class ReactionJourneyTest extends ApplicationTest {
    private final Desktop desktop = Desktops.of(Samples.named("month"), Platform::runLater);

    private Shell shell;

    @Override
    public void start(Stage stage) {
        shell = desktop.pages().shell(PageRoute.DIARY, PageRoute.SHELF);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.DIARY);
    }

    @Test
    void aRedDayLeadsToWhatWasUsedBeforeIt() throws Exception {
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        type(KeyCode.UP, 3);
        clickOn("#diary-day-next");
        assertThat(title()).isEqualTo("Thursday 5 November");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts()).contains("In the three days before").anyMatch(text -> text.contains("does not say"));

        Hyperlink retinol = lookup((Node node) -> node instanceof Hyperlink
                        && String.valueOf(node.getAccessibleText()).startsWith("Retinol, Tuesday 3 November, evening"))
                .query();
        interact(retinol::fire);

        assertThat(title()).isEqualTo("Tuesday 3 November");
        assertThat(texts()).contains("Retinol").doesNotContain("In the three days before");
        Hyperlink name = lookup((Node node) -> "History of Retinol".equals(node.getAccessibleText()))
                .query();
        interact(name::fire);
        TestWindow.until(() -> lookup("#history-last").tryQuery().isPresent());
        interact(() -> lookup("#history-last").queryAs(Hyperlink.class).fire());

        assertThat(shell.context().dialogs().open()).isFalse();
        assertThat(title()).isEqualTo("Tuesday 24 November");
    }

    @Test
    void theShelfShowsAHistoryThatLeadsToTheLastUse() throws Exception {
        interact(() -> shell.openProduct("gly"));
        interact(() -> lookup("#panel-history").queryAs(Hyperlink.class).fire());
        TestWindow.until(() -> lookup("#history-last").tryQuery().isPresent());
        interact(() ->
                lookup("#history-weeks .hyperlink").queryAs(Hyperlink.class).fire());
        interact(() -> lookup("#history-last").queryAs(Hyperlink.class).fire());

        assertThat(shell.current()).contains(PageRoute.DIARY);
        assertThat(title()).isEqualTo("Monday 23 November");
    }

    private List<String> texts() {
        WaitForAsyncUtils.waitForFxEvents();
        Node panel = lookup(".day-panel").query();
        return Stream.concat(panel.lookupAll(".label").stream(), panel.lookupAll(".hyperlink").stream())
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }

    private String title() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) lookup(".day-panel").query().lookup(".section-title")).getText();
    }
}
