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
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DiaryCommands;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
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

    private Shell shell;

    @Override
    public void start(Stage stage) {
        ThemeSwitcher appearance = new ThemeSwitcher();
        shell = desktop.pages().shell(PageRoute.DIARY, PageRoute.WEEK);
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
    void rowsThatAreKeptShowTheOtherDayAndWhatIsThereNow() throws TimeoutException {
        List<String> wednesday = shownButtons();
        assertThat(wednesday).contains("Change Gentle cleanser");
        List<Node> rows = entryRows();

        interact(() -> shell.openDay(Samples.MONDAY.plusYears(1)));
        assertThat(shownButtons()).noneMatch(text -> text.startsWith("Change"));
        interact(() -> shell.openDay(Samples.MONDAY.plusDays(2)));
        assertThat(shownButtons()).isEqualTo(wednesday);
        assertThat(entryRows()).as("the same rows").isEqualTo(rows);

        interact(() -> shell.open(PageRoute.WEEK));
        DiaryEntry first = entries().get(0);
        interact(() -> {
            var unused = desktop.workspace()
                    .execute(new DiaryCommands(
                                    desktop.clock().source(), desktop.clock().zones(), desktop.ids())
                            .delete(first));
        });
        await(entries -> !entries.contains(first));
        interact(() -> shell.open(PageRoute.DIARY));
        assertThat(shownButtons()).hasSize(wednesday.size() - 2);
    }

    private List<Node> entryRows() {
        return lookup((Node node) -> String.valueOf(node.getUserData()).startsWith("entry-")).queryAll().stream()
                .toList();
    }

    private List<String> shownButtons() {
        return from(lookup(".day-list").queryAll()).lookup(".icon-button").queryAll().stream()
                .filter(NodeVisibility::isShown)
                .map(Node::getAccessibleText)
                .toList();
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

    @Test
    void severalDaysEndTodayAndSayThatTheyAreChosen() {
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(panelTitle()).isEqualTo("Wednesday 25 November");

        push(KeyCode.SHIFT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".calendar-cell").queryAll().stream()
                        .filter(cell -> String.valueOf(cell.getAccessibleText()).endsWith(", chosen"))
                        .filter(cell -> ((Labeled) cell.lookup(".calendar-number")).getGraphic() != null))
                .hasSize(2);
    }

    @Test
    void aDigitNotesOnlyWhatIsShownAsItsFeeling() throws TimeoutException {
        assertThat(lookup("#quick-mild").queryButton().getGraphic()).isInstanceOfSatisfying(Labeled.class, digit -> {
            assertThat(digit.getText()).isEqualTo("2");
        });
        Notebook before = notebook();
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        push(KeyCode.SHIFT, KeyCode.LEFT);
        type(KeyCode.DIGIT2);
        interact(() -> lookup("#diary-search").queryAs(TextField.class).setText("retin"));
        interact(() -> lookup(".search-results .list-view").query().requestFocus());
        type(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(notebook()).isEqualTo(before);
    }

    @Test
    void moreOpensTheNoteThatWasWrittenDown() throws TimeoutException {
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        type(KeyCode.DIGIT2);
        await(SymptomLevel.MILD);
        interact(() -> {
            var unused = desktop.workspace()
                    .execute(new DiaryCommands(
                                    desktop.clock().source(), desktop.clock().zones(), desktop.ids())
                            .skin(Samples.MONDAY.plusDays(2), SymptomLevel.MODERATE, ""));
        });
        await(SymptomLevel.MODERATE);
        type(KeyCode.LEFT);

        clickOn(".toast .hyperlink");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(lookup("#feeling-mild").queryAs(RadioButton.class).isSelected())
                .isTrue();
    }

    @Test
    void focusGoesToTheNeighbourOfWhatIsDeleted() throws TimeoutException {
        Node delete = spoken("Delete Gentle cleanser");
        interact(delete::requestFocus);
        type(KeyCode.SPACE);
        await(entries -> entries.stream().noneMatch(entry -> of(entry, "cl")));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(FocusFinder.isWithin(lookup(".day-list").query(), focusOwner()))
                .isTrue();
    }

    @Test
    void aSearchEndsWhenThePageIsLeft() {
        interact(() -> lookup("#diary-search").queryAs(TextField.class).setText("retin"));
        interact(() -> {
            shell.open(PageRoute.WEEK);
            shell.open(PageRoute.DIARY);
        });
        assertThat(lookup("#diary-search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void whatIsFilledInCanBeTakenBackAtItsMessage() throws TimeoutException {
        Notebook before = notebook();
        interact(() -> ((CalendarGrid) lookup(".calendar").query()).focusSelected());
        for (int week = 1; week <= 4; week++) {
            push(KeyCode.SHIFT, KeyCode.UP);
        }
        clickOn("#diary-fill-nothing");
        TestWindow.until(() -> !notebook().equals(before));

        clickOn(".toast .hyperlink");

        TestWindow.until(() -> notebook().equals(before));
    }

    private Node focusOwner() {
        return TestWindow.onFront(() -> lookup(".day-panel").query().getScene().getFocusOwner());
    }

    private void await(SymptomLevel level) throws TimeoutException {
        TestWindow.until(() -> notebook().diary().day(Samples.MONDAY.plusDays(2)).notes().stream()
                .anyMatch(note -> note.level() == level));
    }

    private Notebook notebook() {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> desktop.workspace().notebook());
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
        return notebook().diary().day(Samples.MONDAY.plusDays(2)).entries();
    }
}
