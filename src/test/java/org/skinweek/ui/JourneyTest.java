package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.DataOpening;
import org.skinweek.app.SkinweekApplication;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.routine.Product;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main job from end to end, through the real window over a real database: from the first run to a week whose fault
 * is found and mended, to a diary, and to a restart that finds everything again. By keyboard, on a Wednesday evening.
 */
class JourneyTest {
    private static final String FAULT = "Acid and retinoid on one night";

    private final FxRobot robot = new FxRobot();
    private final UserClock clock = UserClock.fixed(
            Samples.MONDAY.plusDays(2).atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataFolders folders;
    private @Nullable Stage stage;
    private @Nullable MainWindow window;
    private @Nullable SkinweekApplication application;

    @BeforeEach
    void chooseFolder() {
        folders = new DataFolders(folder.resolve("data"), folder.resolve("cache"));
    }

    @AfterEach
    void close() throws TimeoutException {
        if (window != null) {
            closeWindow();
        }
        FxToolkit.cleanupStages();
    }

    @Test
    void plansAWeekMendsItLogsItAndFindsItAgain() throws TimeoutException {
        openWindow();
        answerWelcome();
        addProducts();
        planWednesday();
        mendUndoAndRedo();
        logTwoUses();

        Notebook before = restart();

        assertThat(before.shelf()).extracting(Product::name).containsOnly("Night A", "Peel B", "Calm C");
        assertThat(before.plan().on(Samples.MONDAY.plusDays(2)).placements()).hasSizeBetween(2, 3);
        assertThat(before.diary().day(Samples.MONDAY.plusDays(2)).entries()).hasSize(2);
        findEverythingAgain();
    }

    private void answerWelcome() throws TimeoutException {
        press("#welcome-start");
        for (int question = 1; question <= 4; question++) {
            press("#welcome-next");
        }
        press("#welcome-finish");
        await(() -> !present("#welcome-finish"));
    }

    private void addProducts() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        addProduct("Night A", "retinol", "0.3");
        addProduct("Peel B", "glycolic", "7");
        addProduct("Calm C", "niacinamide", "5");
    }

    private void addProduct(String name, String active, String percent) throws TimeoutException {
        tabTo(node -> "add-product".equals(node.getId()), false);
        robot.type(KeyCode.SPACE);
        await(() -> present("#product-name"));
        tabTo(
                node -> "product-name".equals(node.getId()),
                false); // the label comes first: pasting one takes no other key
        robot.write(name);
        tabTo(node -> node.getParent() != null && within(node, "active-search"), false);
        robot.write(active);
        robot.type(KeyCode.ENTER);
        tabTo(
                node -> node instanceof TextField
                        && String.valueOf(node.getAccessibleText()).startsWith("Strength of"),
                true);
        robot.write(percent);
        robot.type(KeyCode.ENTER);
        await(() -> !present("#product-name") && shows(name));
    }

    private void planWednesday() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        tabTo(node -> node.getStyleClass().contains("slot"), false);
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.RIGHT, 2);
        robot.type(KeyCode.DOWN);
        for (String name : List.of("Night A", "Calm C", "Peel B")) {
            place(name);
        }
    }

    private void place(String name) throws TimeoutException {
        tabTo(node -> within(node, "slot-evening"), false);
        robot.type(KeyCode.ENTER);
        await(() -> present("#add-filter"));
        robot.write(name);
        robot.type(KeyCode.ENTER);
        await(() -> !present("#add-filter") && onBoard(name));
    }

    private void mendUndoAndRedo() throws TimeoutException {
        await(() -> fault().isPresent());
        Node card = fault().orElseThrow();
        openByKeyboard(card);
        unfold(card, ".flag-behind > .hyperlink");
        unfold(card, ".flag-details .fold > .hyperlink");
        await(() -> robot.from(card).lookup(".evidence-details").tryQuery().isPresent());
        Node details = robot.from(card).lookup(".evidence-details").query();
        assertThat(robot.from(details)
                        .lookup((Node node) -> node instanceof Labeled labeled
                                && !labeled.getText().isBlank())
                        .queryAll())
                .isNotEmpty();

        Button fix = robot.from(card).lookup(".fix-button").query();
        robot.interact(fix::requestFocus);
        robot.type(KeyCode.SPACE);
        await(() -> fault().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> fault().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> fault().isEmpty());
    }

    private void unfold(Node card, String link) {
        Hyperlink fold = robot.from(card).lookup(link).query();
        robot.interact(fold::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private void openByKeyboard(Node card) throws TimeoutException {
        Node body = robot.from(card).lookup(".flag-body").query();
        if (!body.isVisible()) {
            robot.interact(() -> robot.from(card).lookup(".flag-header").query().requestFocus());
            robot.type(KeyCode.ENTER);
            await(body::isVisible);
        }
    }

    private void logTwoUses() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        for (int done = 1; done <= 2; done++) {
            int wanted = done;
            tabTo(node -> node instanceof ToggleButton tick && isTick(tick) && !tick.isSelected(), false);
            robot.type(KeyCode.SPACE);
            await(() -> ticked() == wanted);
        }
    }

    /** Closes the window and opens it again on the same folder; gives what was stored in between. */
    private Notebook restart() throws TimeoutException {
        closeWindow();
        Notebook stored;
        try (Workspace workspace = opened()) {
            stored = workspace.notebook();
        }
        openWindow();
        return stored;
    }

    private Workspace opened() {
        DataOpening opening = DataOpening.of(folders, clock, Platform::runLater);
        assertThat(opening).isInstanceOf(DataOpening.Ready.class);
        return ((DataOpening.Ready) opening).workspace();
    }

    private void findEverythingAgain() throws TimeoutException {
        await(() -> ticked() == 2); // the page that was open last is open again
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> onBoard("Night A") || onBoard("Peel B"));
        assertThat(onBoard("Calm C")).isTrue();
        await(() -> fault().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await(() -> shows("Night A") && shows("Peel B") && shows("Calm C"));
    }

    private void openWindow() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        application = new SkinweekApplication(
                folders,
                new FolderPrivacy(folders),
                clock,
                new Words(Locale.UK),
                Platform::runLater,
                () -> false,
                () -> DataOpening.of(folders, clock, Platform::runLater));
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            window = new MainWindow(application, stage, address -> true, Optional.empty(), new ThemeSwitcher());
            window.open();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.obstacle()).isEmpty();
    }

    private void closeWindow() {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            stage.hide();
            window.close();
        });
        application.close();
        window = null;
    }

    private void tabTo(Predicate<Node> wanted, boolean backwards) {
        TestWindow.tabTo(() -> stage.getScene(), wanted, backwards);
    }

    private void press(String id) throws TimeoutException {
        await(() -> present(id));
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private Optional<Node> fault() {
        return robot.lookup((Node node) -> node.getStyleClass().contains("flag-card")
                        && NodeVisibility.isShown(node)
                        && String.valueOf(node.getAccessibleText()).contains(FAULT))
                .tryQuery();
    }

    private boolean onBoard(String name) {
        return robot.lookup((Node node) -> within(node, "slot") && shows(node, name))
                .tryQuery()
                .isPresent();
    }

    private boolean shows(String text) {
        return robot.lookup((Node node) -> within(node, "shelf-product") && shows(node, text))
                .tryQuery()
                .isPresent();
    }

    private static boolean shows(Node node, String text) {
        return node instanceof Labeled labeled && text.equals(labeled.getText());
    }

    private long ticked() {
        return robot.lookup((Node node) -> node instanceof ToggleButton tick && isTick(tick) && tick.isSelected())
                .queryAll()
                .size();
    }

    private static boolean isTick(Node node) {
        return node.getStyleClass().contains("today-tick");
    }

    private boolean present(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    /** True when the node or one around it has the style class or id. */
    private static boolean within(Node node, String name) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(name) || name.equals(each.getId())) {
                return true;
            }
        }
        return false;
    }

    private static void await(Condition condition) throws TimeoutException {
        TestWindow.until(condition::holds);
    }

    private interface Condition {
        boolean holds();
    }
}
