package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A pack comes to its end and another one takes its place, by keyboard in the real window, and all of it is undone. */
class PackJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.named("packs"), Platform::runLater));
        reader = new WindowReader(window);
        reader.show(PageRoute.SHELF);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void oneIsFinishedBoughtAgainAndOpened() throws TimeoutException {
        Notebook before = window.notebook();
        ProductPack old = packs("vc").inUse().orElseThrow();
        focus("#shelf-vc");
        robot.type(KeyCode.ENTER);

        press("#pack-next-" + old.id());
        until(() -> packs("vc").inUse().isEmpty());
        assertThat(reader.texts(".product-panel")).contains("Finished on 25 November");
        assertThat(focused()).isEqualTo("pack-more-" + old.id());

        press("#pack-add");
        until(() -> packs("vc").inUse().isPresent());
        ProductPack bought = packs("vc").inUse().orElseThrow();
        assertThat(bought.bought()).isEqualTo(TODAY);
        assertThat(bought.periodAfterOpeningMonths()).isEqualTo(3);
        assertThat(reader.texts(".product-panel")).contains("Sealed", "Once opened, 3 months");
        assertThat(focused()).isEqualTo("pack-add");

        press("#pack-next-" + bought.id());
        until(() -> packs("vc").inUse().filter(ProductPack::isOpen).isPresent());
        assertThat(packs("vc").keepsUntil()).isEqualTo(TODAY.plusMonths(3));
        until(() -> reader.texts(".product-panel").contains("Open since 25 November"));
        assertThat(reader.texts(".product-panel")).contains("Keeps until 25 February 2027");

        for (int step = 0; step < 3; step++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> window.notebook().equals(before));
    }

    @Test
    void itsDatesAreSetAfterwards() throws TimeoutException {
        ProductPack pack = packs("vc").inUse().orElseThrow();
        focus("#shelf-vc");
        robot.type(KeyCode.ENTER);
        press("#pack-more-" + pack.id());
        choose(0);
        until(() -> reader.has("#pack-printed"));
        focus("#pack-printed .text-field");
        robot.write("30/11/2026");
        focus("#pack-price");
        robot.write("31,5");
        robot.type(KeyCode.ENTER);

        until(() -> LocalDate.of(2026, 11, 26).equals(packs("vc").keepsUntil())
                && packs("vc").inUse().map(ProductPack::printedExpiry).isPresent());
        assertThat(packs("vc").inUse().orElseThrow().price().currency()).isEqualTo("EUR");
    }

    @Test
    void aPackThatWasNeverThereIsDeleted() throws TimeoutException {
        ProductPack pack = packs("nia").inUse().orElseThrow();
        focus("#shelf-nia");
        robot.type(KeyCode.ENTER);
        press("#pack-more-" + pack.id());
        choose(1);

        until(() -> packs("nia").list().isEmpty());
        until(() -> TestWindow.shows(robot, "A pack of Niacinamide is deleted"));
        assertThat(focused()).isEqualTo("pack-add");
    }

    private ProductPacks packs(String product) {
        return window.notebook().product(product).orElseThrow().packs();
    }

    private void press(String selector) throws TimeoutException {
        focus(selector);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> window.scene().lookup(selector) != null);
        robot.interact(() -> window.scene().lookup(selector).requestFocus());
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(TestWindow.onFront(() -> window.scene().getFocusOwner()))
                .map(Node::getId)
                .orElse("");
    }

    private void choose(int entry) {
        ContextMenu menu = menu();
        robot.interact(() -> {
            menu.hide();
            menu.getItems().get(entry).fire();
        });
    }

    private static ContextMenu menu() {
        return TestWindow.onFront(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow());
    }
}
