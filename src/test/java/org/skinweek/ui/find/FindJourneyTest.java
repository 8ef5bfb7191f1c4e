package org.skinweek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShelfCommands;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.TextSize;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Everything is found and opened from anywhere, by key and by mouse. */
class FindJourneyTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
        reader = new WindowReader(window);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void opensByKeyTakesWhatIsTypedAndLeadsThere() {
        find("diary");

        robot.type(KeyCode.ENTER);

        assertThat(isOpen()).isFalse();
        assertThat(window.shell().current()).contains(PageRoute.DIARY);
    }

    @Test
    void theGlassLiesAboveAFieldThatWearsTheRingOfTheKeyboard() {
        robot.type(KeyCode.TAB);
        key(KeyCode.K);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        Node glass = robot.lookup(".find-glass").query();
        assertThat(owner().getViewOrder()).as("the ring").isNegative();
        assertThat(glass.getViewOrder()).isLessThan(owner().getViewOrder());
    }

    @Test
    void opensByMouseAndLeadsThere() {
        robot.clickOn("#find-button");
        type("niacin");

        robot.clickOn(row("active-niacinamide").orElseThrow());

        assertThat(window.shell().current()).contains(PageRoute.LEARN);
        assertThat(reader.labels()).contains("Niacinamide");
    }

    @Test
    void closesByEscapeAndFocusIsWhereItWas() {
        Node before = TestWindow.onFront(() -> {
            Node plan = window.scene().lookup("#plan-week");
            plan.requestFocus();
            return plan;
        });
        find("x");

        robot.type(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
        assertThat(owner()).isSameAs(before);
    }

    @Test
    void focusReturnsToTheButtonInTheSidebarThatOpenedIt() {
        robot.clickOn("#find-button");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(owner()).isNotNull().extracting(Node::getId).isEqualTo("find-button");
    }

    @Test
    void closesByAClickBesideIt() {
        find("week");

        robot.clickOn(window.scene().getRoot().localToScreen(20, 20));

        assertThat(isOpen()).isFalse();
    }

    @Test
    void arrowsChooseAndTheFieldTellsAScreenReaderWhichRow() {
        find("serum");
        robot.type(KeyCode.DOWN);

        Node row = (Node) TestWindow.onFront(() -> owner().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        assertThat(row.getAccessibleText()).isNotEmpty();
        assertThat(TestWindow.onFront(() -> row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .isEqualTo(true);
        robot.type(KeyCode.END, KeyCode.UP, KeyCode.HOME, KeyCode.UP);
        assertThat(chosen()).isSameAs(rows().get(rows().size() - 1));
        type("x");
        assertThat(TestWindow.onFront(() -> owner().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
                .as("letters are heard while somebody types")
                .isNull();
    }

    @Test
    void theChosenRowIsInSightAndNothingMoves() {
        key(KeyCode.K);
        Bounds card = bounds(robot.lookup(".find-card").query());
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.DOWN);
            assertThat(card.contains(bounds(chosen()))).as("row %d", i).isTrue();
        }
        type("niac");
        assertThat(bounds(robot.lookup(".find-card").query())).isEqualTo(card);
    }

    @Test
    void focusStaysInTheFieldUntilItCloses() {
        find("week");
        robot.type(KeyCode.TAB, KeyCode.TAB);

        assertThat(owner()).isInstanceOf(TextInputControl.class);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void opensAProduct() throws TimeoutException {
        find("glycolic toner");
        robot.type(KeyCode.ENTER);

        assertThat(window.shell().current()).contains(PageRoute.SHELF);
        TestWindow.until(() -> reader.has(".product-panel"));
        assertThat(reader.texts(".product-panel")).contains("Glycolic toner");
    }

    @Test
    void undoesWhatItNames() throws TimeoutException {
        robot.interact(() -> {
            var unused = window.desktop().workspace().execute(ShelfCommands.archive("ret", Samples.MONDAY.plusDays(2)));
        });
        TestWindow.until(() -> window.notebook().product("ret").orElseThrow().archived());

        find("undo");
        assertThat(chosen().getAccessibleText()).startsWith("Undo: Archive Retinol");
        robot.type(KeyCode.ENTER);

        TestWindow.until(() -> !window.notebook().product("ret").orElseThrow().archived());
    }

    @Test
    void whereNothingFitsItSaysWhatToDo() {
        find("unobtainium");

        assertThat(reader.texts(".find-card")).contains("Nothing here is called “unobtainium”.", "Add a product");
        type(" x");
        robot.type(KeyCode.END, KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void knowsWhatPeopleCallThings() {
        key(KeyCode.K);
        Map<String, String> wanted = new LinkedHashMap<>(Map.of(
                "aha", "active-glycolic_acid",
                "aha toner", "product-gly",
                "spf", "product-spf",
                "acide glycolique", "active-glycolic_acid",
                "tonight", "do-tick_evening",
                "skin note", "do-skin_note",
                "next week", "do-next_week",
                "backup", "do-data_folder",
                "keys", "do-help",
                "dark", "do-dark"));
        wanted.put("font size", "do-larger_text");
        wanted.forEach((typed, row) -> {
            robot.interact(() -> ((TextInputControl) owner()).setText(typed));
            assertThat(row(row).isPresent()).as(typed).isTrue();
        });
    }

    @Test
    void doesWhatItNames() throws TimeoutException {
        find("dark");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> window.notebook().settings().theme() == ColorTheme.DARK);
        assertThat(window.shell().current()).as("seen on every page").contains(PageRoute.WEEK);

        find("larger text");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> window.notebook().settings().display().textSize() == TextSize.LARGER);
        assertThat(window.shell().current()).as("seen on every page, too").contains(PageRoute.WEEK);

        find("tick tonight");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> !window.notebook()
                .diary()
                .day(Samples.MONDAY.plusDays(2))
                .entries()
                .isEmpty());
        assertThat(window.shell().current()).contains(PageRoute.TODAY);

        find("skin note");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> TestWindow.shows(robot, "Skin note for"));
        robot.type(KeyCode.ESCAPE);

        find("next week");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> TestWindow.shows(robot, "30 Nov"));

        find("plan week");
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> reader.has("#plan-make"));
    }

    /** Whatever is offered can be opened from another page; of the products, which are all opened alike, the first. */
    @Test
    void everythingThatIsOfferedOpens() {
        key(KeyCode.K);
        List<String> ids = rows().stream().map(row -> row.entry().id()).toList();
        int offered = ids.indexOf("product-cl") + 1;
        assertThat(offered).isGreaterThan(PageRoute.values().length + 10);
        for (int i = 0; i < offered; i++) {
            int at = i;
            assertThat(TestWindow.onFront(() -> openFromReminders(at)))
                    .as("row %d", i)
                    .isTrue();
        }
    }

    private boolean openFromReminders(int at) {
        window.shell().context().dialogs().close();
        window.shell().open(PageRoute.REMINDERS);
        ((ButtonBase) window.scene().lookup("#find-button")).fire();
        rows().get(at).executeAccessibleAction(AccessibleAction.FIRE);
        return !isOpen();
    }

    private void find(String typed) {
        key(KeyCode.K);
        type(typed);
    }

    private void key(KeyCode code) {
        robot.push(KeyCode.CONTROL, code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The robot types letters of keys only; what is typed is written as by any keyboard. */
    private void type(String text) {
        robot.interact(() -> ((TextInputControl) owner()).appendText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isOpen() {
        return reader.has(".find-card");
    }

    private List<FindRow> rows() {
        return robot.lookup(".find-row").<FindRow>queryAll().stream()
                .filter(NodeVisibility::isShown)
                .toList();
    }

    private Optional<FindRow> row(String entry) {
        return rows().stream().filter(row -> row.entry().id().equals(entry)).findFirst();
    }

    private FindRow chosen() {
        return rows().stream()
                .filter(row -> TestWindow.onFront(
                        () -> Boolean.TRUE.equals(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED))))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return TestWindow.onFront(() -> node.localToScene(node.getLayoutBounds()));
    }

    private @Nullable Node owner() {
        return window.scene().getFocusOwner();
    }
}
