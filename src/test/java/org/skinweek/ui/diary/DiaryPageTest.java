package org.skinweek.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
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

class DiaryPageTest extends ApplicationTest {
    private final Desktop desktop = Desktops.of(Samples.named("evening"), Platform::runLater);

    @Override
    public void start(Stage stage) {
        ThemeSwitcher appearance = new ThemeSwitcher();
        Shell shell = desktop.pages().shell(PageRoute.DIARY);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.DIARY);
    }

    @Test
    void anEntryIsChangedAndDeletedAndComesBack() throws TimeoutException {
        clickOn(spoken("Change Gentle cleanser"));
        clickOn("Skipped");
        clickOn("Save");
        await(entries -> entries.stream().anyMatch(entry -> of(entry, "cl") && !entry.done()));

        clickOn(spoken("Delete Gentle cleanser"));
        await(entries -> entries.stream().noneMatch(entry -> of(entry, "cl")));
        clickOn("Undo");
        await(entries -> entries.stream().anyMatch(entry -> of(entry, "cl") && !entry.done()));
    }

    @Test
    void anotherDayTakesBackThatTheEntryIsThereAlready() {
        DiaryEntry evening = entries().stream()
                .filter(entry -> entry.session() == Session.EVENING)
                .findFirst()
                .orElseThrow();
        clickOn("Add an entry");
        ComboBox<Product> product = lookup("#entry-product").query();
        interact(() -> product.setValue(product.getItems().stream()
                .filter(each -> of(evening, each.id()))
                .findFirst()
                .orElseThrow()));
        clickOn("Add");
        assertThat(product.getAccessibleHelp()).contains("already written down");

        interact(() -> lookup(".dialog-card .date-picker .text-field")
                .queryAs(TextField.class)
                .setText("24 Nov 2026"));

        assertThat(product.getAccessibleHelp()).isNull();
    }

    @Test
    void theKeyboardWalksTheCalendarAndOpensADay() {
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        type(KeyCode.LEFT, KeyCode.UP);
        assertThat(panelTitle()).isEqualTo("Tuesday 17 November");
        type(KeyCode.PAGE_UP);
        assertThat(panelTitle()).isEqualTo("Saturday 17 October");
        type(KeyCode.ENTER);
        assertThat(lookup(".day-panel").query().lookupAll(".button")).anyMatch(Node::isFocused);
    }

    private String panelTitle() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) lookup(".day-panel").query().lookup(".section-title")).getText();
    }

    private static boolean of(DiaryEntry entry, String product) {
        return entry.product().equals(product);
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
