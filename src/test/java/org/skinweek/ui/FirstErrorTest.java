package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A form that cannot be saved leads to the first field that is wrong, says there what is wrong, also to a screen reader, and
 * moves no other field.
 */
class FirstErrorTest {
    /** A form, how it is opened, what is typed into it, and which field is wrong first. */
    private record Form(
            String name, PageRoute page, List<String> opening, Map<String, String> typed, String verb, String faulty) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Form> forms() {
        return List.of(
                ofProduct("product without name", Map.of(), "product-name"),
                ofProduct(
                        "product without number",
                        Map.of("#product-name", "Cream", "#product-months", "many", "#product-wanted", "15"),
                        "product-months"),
                ofProduct(
                        "product from tomorrow",
                        Map.of("#product-name", "Cream", "#product-first-used .text-field", "26 Nov 2026"),
                        "product-first-used"),
                new Form(
                        "entry without product",
                        PageRoute.DIARY,
                        List.of("Add an entry"),
                        Map.of(),
                        "Add",
                        "entry-product"),
                new Form(
                        "skin note without feeling",
                        PageRoute.DIARY,
                        List.of("Skin note"),
                        Map.of(),
                        "Note it",
                        "feeling-fine"),
                new Form(
                        "reaction without feeling",
                        PageRoute.TODAY,
                        List.of("Irritated…"),
                        Map.of(),
                        "Note it",
                        "feeling-mild"),
                ofNumber("own number", "few", "own-number"),
                ofNumber("own number not meant", "5", "looser-meant"),
                new Form(
                        "own rule without number",
                        PageRoute.SETTINGS,
                        List.of("Add a rule"),
                        Map.of("#own-rule-amount", "many"),
                        "Add the rule",
                        "own-rule-amount"),
                new Form(
                        "tolerance without reason",
                        PageRoute.SETTINGS,
                        List.of("Change"),
                        Map.of("#tolerance-reason", ""),
                        "Save",
                        "tolerance-reason"));
    }

    private static Form ofProduct(String name, Map<String, String> typed, String faulty) {
        return new Form(name, PageRoute.SHELF, List.of("Add a product"), typed, "Add to shelf", faulty);
    }

    private static Form ofNumber(String name, String number, String faulty) {
        return new Form(
                name,
                PageRoute.SETTINGS,
                List.of("Change a number", "Choose the number"),
                Map.of("#own-number", number),
                "Use this number",
                faulty);
    }

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormThatCannotBeSavedLeadsToItsFirstError(Form form) throws TimeoutException {
        open(form.page);
        form.opening.forEach(reader::press);
        form.typed.forEach((selector, text) -> robot.interact(
                () -> robot.lookup(selector).queryAs(TextInputControl.class).setText(text)));
        Map<Node, Bounds> before = fields();

        reader.press(form.verb);

        Node owner = onFront(() -> window.scene().getFocusOwner());
        assertThat(owner.getId()).isEqualTo(form.faulty);
        assertThat(owner.getAccessibleHelp()).isNotBlank();
        assertThat(reader.labels()).contains(owner.getAccessibleHelp());
        assertThat(moved(before)).isEmpty();
        assertThat(window.shell().context().dialogs().open()).isTrue();
    }

    @Test
    void aSearchWithoutAMatchLeadsBackToItsField() throws TimeoutException {
        open(PageRoute.WEEK);
        robot.interact(() -> robot.lookup(".slot").query().requestFocus());
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> reader.has("#add-filter"));
        robot.interact(() ->
                robot.lookup("#add-filter").queryAs(TextInputControl.class).setText("nothing of the kind"));

        reader.press("Add");

        Node owner = onFront(() -> window.scene().getFocusOwner());
        assertThat(owner.getId()).isEqualTo("add-filter");
        assertThat(owner.getAccessibleHelp()).isNotBlank();
        assertThat(reader.labels()).contains(owner.getAccessibleHelp());
        assertThat(window.shell().context().dialogs().open()).isTrue();
    }

    /** There is no form to save here: a time is stored as soon as it is typed. */
    @ParameterizedTest
    @EnumSource(
            value = PageRoute.class,
            names = {"REMINDERS"})
    void aTimeThatIsNoneKeepsFocus(PageRoute page) throws TimeoutException {
        open(page);
        robot.interact(() -> {
            TextInputControl time = robot.lookup("#reminders-morning").queryAs(TextInputControl.class);
            time.setText("25:61");
            time.requestFocus();
        });
        Map<Node, Bounds> before = fields();

        robot.type(KeyCode.ENTER);

        Node owner = onFront(() -> window.scene().getFocusOwner());
        assertThat(owner.getId()).isEqualTo("reminders-morning");
        assertThat(reader.labels()).contains(owner.getAccessibleHelp());
        assertThat(moved(before)).isEmpty();
    }

    private void open(PageRoute page) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.named("adjusted"), Platform::runLater));
        reader = new WindowReader(window);
        reader.show(page);
    }

    private Map<String, String> moved(Map<Node, Bounds> before) {
        Map<String, String> moved = new LinkedHashMap<>();
        fields().forEach((node, bounds) -> {
            if (before.containsKey(node) && !bounds.equals(before.get(node))) {
                moved.put(node.toString(), before.get(node) + " became " + bounds);
            }
        });
        return moved;
    }

    private Map<Node, Bounds> fields() {
        WaitForAsyncUtils.waitForFxEvents();
        Map<Node, Bounds> places = new LinkedHashMap<>();
        robot
                .lookup((Node node) -> node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || (node instanceof ButtonBase && node instanceof Labeled))
                .queryAll()
                .stream()
                .filter(NodeVisibility::isShown)
                .forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
        return places;
    }
}
