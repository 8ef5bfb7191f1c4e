package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class TodayPageTest extends ApplicationTest {
    private final Desktop desktop = Desktops.of(Samples.week(false), Platform::runLater);

    @Override
    public void start(Stage stage) {
        ThemeSwitcher appearance = new ThemeSwitcher();
        Shell shell = desktop.pages().shell(PageRoute.TODAY);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.TODAY);
    }

    @Test
    void aStepIsTickedAndSkippedAndBothAreUndone() throws TimeoutException {
        clickOn(spoken("Tick Gentle cleanser"));
        await(entries -> entries.size() == 1 && entries.get(0).done());
        clickOn(spoken("Clear the tick of Gentle cleanser"));
        await(List::isEmpty);

        Node skip = spoken("Skip Moisturiser, choose a reason");
        interact(skip::requestFocus);
        type(KeyCode.SPACE);
        type(KeyCode.DIGIT2);
        await(entries -> entries.size() == 1 && entries.get(0).skipReason() == SkipReason.NO_TIME);
        clickOn(spoken("Undo the skip of Moisturiser"));
        await(List::isEmpty);
        assertThat(skip.isVisible()).isTrue();

        push(KeyCode.CONTROL, KeyCode.Z);
        await(entries -> entries.size() == 1 && !entries.get(0).done());
    }

    private Node spoken(String text) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup((Node node) -> text.equals(node.getAccessibleText()) && node.isVisible())
                .query();
    }

    private void await(Predicate<List<DiaryEntry>> expected) throws TimeoutException {
        TestWindow.until(() -> expected.test(entries()));
    }

    private List<DiaryEntry> entries() {
        Notebook notebook = WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> desktop.workspace().notebook());
        return notebook.diary().day(Samples.MONDAY.plusDays(2)).entries();
    }
}
