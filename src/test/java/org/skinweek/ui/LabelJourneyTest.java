package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shelf.label.LabelPane;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Nobody types ingredients: a label, or a whole shelf, is pasted with the keyboard, mended, added, and shown again. */
class LabelJourneyTest {
    /** What somebody types in two minutes who looks for every key, a second and a half for each. */
    private static final int KEYS_IN_TWO_MINUTES = 80;

    private static final String EIGHT = """
            Gentle Foaming Cleanser
            Niacinamide 10 % Serum
            Salicylic Acid 2 % Solution
            Retinol 0.3 % Serum
            Azelaic Acid 10 % Cream
            Vitamin C 15 % Serum
            Ceramide Moisturiser
            Sunscreen SPF 50
            """;
    private static final String TABLE = """
            name;brand;ingredients
            "Night Oil; Rich";Moon;"Squalane, Retinol, Tocopherol"
            Toner;Comet;"Aqua, Glycolic Acid, Glycerin, Phenoxyethanol"
            """;
    private static final String TONER = """
            Ingredients: Aqua, Glycolic Acid, Glycerin, Aloe Barbadensis Leaf Juice, Sodium Hydroxide, Phenoxyethanol,
            Niacinamide, Disodium EDTA""";

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;
    private int keys;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void aShelfOfEightIsPastedInTwoMinutesWithTheKeyboardAndTakenBackAtOnce() throws TimeoutException {
        open(Samples.named("empty"));
        copy(EIGHT);
        shortcut(KeyCode.K);
        until(() -> reader.has("#find-field"));
        type("whole shelf");
        press(KeyCode.ENTER);
        until(() -> "shelf-text".equals(focused()));
        shortcut(KeyCode.V);
        until(() -> reader.texts(".effect-note").contains("8 of 8 ticked"));
        shortcut(KeyCode.ENTER);
        until(() -> shelf().size() == 8);

        assertThat(keys).isLessThanOrEqualTo(KEYS_IN_TWO_MINUTES);
        assertThat(shelf())
                .extracting(Product::name)
                .containsExactlyElementsOf(EIGHT.lines().toList());
        assertThat(named("Retinol 0.3 % Serum").doses()).containsExactly(Dose.of("retinol", 0.3));
        assertThat(named("Sunscreen SPF 50").spf()).isEqualTo(50);
        assertThat(named("Gentle Foaming Cleanser").category()).isEqualTo(ProductCategory.CLEANSER);
        assertThat(TestWindow.shows(robot, "8 products are on your shelf")).isTrue();
        assertThat(TestWindow.shows(robot, "Find places for them")).isTrue();

        shortcut(KeyCode.Z);
        until(() -> shelf().isEmpty());
    }

    @Test
    void aTableWithListsIsReadAndARowIsMendedOrLeftOut() throws TimeoutException {
        open(Samples.week(false));
        reader.show(PageRoute.SHELF);
        int before = shelf().size();
        fire("#paste-whole-shelf");
        paste("#shelf-text", TABLE);
        until(() -> reader.texts(".shelf-paste-rows").contains("Retinol"));

        fire("#row-mend-3");
        until(() -> "product-name".equals(focused()));
        type(" of mine");
        press(KeyCode.ENTER);
        until(() -> reader.texts(".shelf-paste-rows").contains("of mine"));
        assertThat(focused()).isEqualTo("row-mend-3");
        tick("#row-2");
        until(() -> reader.texts(".effect-note").contains("1 of 2 ticked"));
        reader.press("Add to shelf");
        until(() -> shelf().size() == before + 1);

        Product toner = shelf().get(before);
        assertThat(toner.name()).contains("of mine");
        assertThat(toner.contains("glycolic_acid")).isTrue();
        assertThat(toner.ingredients()).isEqualTo("Aqua, Glycolic Acid, Glycerin, Phenoxyethanol");
    }

    @Test
    void aWrongGuessIsMendedAndTheListIsShownAgain() throws TimeoutException {
        open(Samples.week(false));
        addFromLabel();
        until(() -> reader.has("#found-glycolic_acid"));
        assertThat(ticked("#found-glycolic_acid")).isTrue();
        assertThat(ticked("#found-niacinamide")).isFalse();
        assertThat(reader.texts(".found-chip")).contains("Second of 8, before the 1 % line");

        fire("#mend-glycolic_acid");
        assertThat(ticked("#found-glycolic_acid")).isFalse();
        assertThat(focused()).isEqualTo("active-search");
        type("lactic");
        press(KeyCode.ENTER);
        focus("#product-name");
        type("Silk toner");
        until(() -> !reader.texts("#week-effect").isBlank());
        assertThat(reader.texts("#week-effect")).contains("In your week: on");
        press(KeyCode.ENTER);
        until(() -> shelf().stream().anyMatch(product -> product.name().equals("Silk toner")));

        Product toner = named("Silk toner");
        assertThat(toner.doses()).extracting(Dose::active).containsExactly("lactic_acid");
        assertThat(toner.ingredients()).isEqualTo(TONER);
        robot.interact(() -> window.shell().context().navigator().openProduct(toner.id()));
        until(() -> reader.has("#marked-list"));
        assertThat(reader.texts("#marked-list")).contains("Glycolic acid does not count", "Glycolic Acid");
    }

    @Test
    void aNameAloneIsOnlyAProposal() throws TimeoutException {
        open(Samples.week(false));
        reader.show(PageRoute.SHELF);
        fire("#add-product");
        focus("#product-name");
        type("Retinol serum");
        until(() -> reader.has("#found-retinol"));
        assertThat(ticked("#found-retinol")).isFalse();
        tick("#found-retinol");
        press(KeyCode.ENTER);
        until(() -> shelf().stream().anyMatch(product -> product.name().equals("Retinol serum")));
        assertThat(named("Retinol serum").doses()).extracting(Dose::active).containsExactly("retinol");
    }

    @Test
    void aThirdOfAKindIsSaidBeforeItIsAdded() throws TimeoutException {
        open(Samples.named("labelled"));
        addFromLabel();
        until(() -> reader.texts("#week-effect").contains("You own two of this kind already"));
    }

    @Test
    void aTextThatIsNoListSaysSoAndIsNotKept() throws TimeoutException {
        open(Samples.week(false));
        reader.show(PageRoute.SHELF);
        fire("#add-product");
        paste("#label-text", "Our bestseller. Free shipping from 30 €.");
        until(() -> reader.has("#label-none"));
        assertThat(reader.texts("#label-none")).contains("This is no list of ingredients");
        focus("#product-name");
        type("Best");
        press(KeyCode.ENTER);
        until(() -> shelf().stream().anyMatch(product -> product.name().equals("Best")));
        assertThat(named("Best").ingredients()).isNull();
    }

    @Test
    void aListOfUnknownNamesNamesThem() throws TimeoutException {
        open(Samples.week(false));
        reader.show(PageRoute.SHELF);
        fire("#add-product");
        paste(
                "#label-text",
                "Ingredients: Aqua, Glycerin, Moonflux Complex, Butylene Glycol, Zorbitane Alphate, Phenoxyethanol");
        until(() -> reader.has("#label-unknown"));
        assertThat(reader.texts("#label-unknown")).contains("Moonflux Complex", "Zorbitane Alphate");
        assertThat(reader.texts("#product-unknown")).contains("cannot warn");
    }

    @Test
    void aPictureIsAnsweredPlainlyAndATextFileIsTaken(@TempDir Path folder) throws TimeoutException, IOException {
        Path picture = Files.write(folder.resolve("label.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Path text = Files.write(folder.resolve("label.txt"), TONER.getBytes(StandardCharsets.UTF_8));
        open(Samples.week(false));
        reader.show(PageRoute.SHELF);
        fire("#add-product");
        robot.interact(() -> pane().model().take(picture));
        until(() -> reader.has("#label-file-problem"));
        assertThat(reader.texts(".label-pane")).contains("label.jpg is a picture, and Skinweek cannot read pictures.");

        robot.interact(() -> pane().model().take(text));
        until(() -> reader.has("#found-glycolic_acid"));
        assertThat(reader.has("#label-file-problem")).isFalse();
    }

    private LabelPane pane() {
        return robot.lookup(".label-pane").queryAs(LabelPane.class);
    }

    private void addFromLabel() throws TimeoutException {
        reader.show(PageRoute.SHELF);
        copy(TONER);
        fire("#paste-label");
        until(() -> "label-text".equals(focused()));
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        reader = new WindowReader(window);
    }

    private List<Product> shelf() {
        return window.notebook().shelf();
    }

    private Product named(String name) {
        return shelf().stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void copy(String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void paste(String selector, String text) throws TimeoutException {
        copy(text);
        focus(selector);
        robot.interact(() -> {
            if (window.scene().lookup(selector) instanceof TextInputControl field) {
                field.paste();
            }
        });
    }

    private void shortcut(KeyCode code) {
        keys++;
        robot.push(KeyCode.SHORTCUT, code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode code) {
        keys++;
        robot.type(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String text) {
        keys += text.length();
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String selector) throws TimeoutException {
        until(() -> reader.has(selector));
        reader.fire(selector);
    }

    private void tick(String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(CheckBox.class).fire());
    }

    private boolean ticked(String selector) {
        return robot.lookup(selector).queryAs(CheckBox.class).isSelected();
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> window.scene().lookup(selector) != null);
        robot.interact(() -> window.scene().lookup(selector).requestFocus());
    }

    private String focused() {
        return Optional.ofNullable(TestWindow.onFront(() -> window.scene().getFocusOwner()))
                .map(Node::getId)
                .orElse("");
    }
}
