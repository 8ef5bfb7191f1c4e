package org.skinweek.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The questions of the first run can be answered again, and only what is answered otherwise changes. */
class GuidedStartAgainTest {
    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Notebook before;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.start(() -> Desktops.of(Samples.week(false), Platform::runLater));
        front(() -> window.shell().open(PageRoute.SETTINGS));
        before = window.notebook();
        front(() -> robot.lookup("#guide-again").query().requestFocus());
        fire("guide-again");
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void whatIsKnownIsFilledInAndStays() {
        toTheShelf();
        assertThat(box("own-retinol").isSelected()).isTrue();
        assertThat(box("own-clay_scrub").isSelected()).isTrue();
        assertThat(box("own-lactic_acid").isSelected()).isFalse();
        assertThat(robot.lookup(".owned-row .text-field").<TextField>queryAll())
                .extracting(TextField::getText)
                .contains("Sunscreen 50", "Glycolic toner", "0.3%", "7%");

        fire("welcome-next");
        assertThat(TestWindow.shows(robot, "Nothing: everything stays as it is."))
                .isTrue();
        fire("welcome-finish");

        assertThat(robot.lookup("#welcome-finish").tryQuery()).isEmpty();
        assertThat(window.notebook()).isEqualTo(before);
    }

    @Test
    void whatIsAnsweredOtherwiseChangesInOneStep() throws TimeoutException {
        toTheShelf();
        front(() -> box("own-clay_scrub").fire());
        front(() -> box("own-azelaic_acid").fire());
        fire("welcome-next");
        assertThat(TestWindow.shows(robot, "New on your shelf: Azelaic acid")).isTrue();
        assertThat(TestWindow.shows(robot, "To the archive, and out of your week: Clay scrub"))
                .isTrue();
        fire("welcome-finish");
        TestWindow.until(() -> !window.notebook().equals(before));

        Notebook after = window.notebook();
        Product scrub = before.shelf().stream()
                .filter(product -> product.name().equals("Clay scrub"))
                .findFirst()
                .orElseThrow();
        assertThat(after.product(scrub.id()).orElseThrow().archived()).isTrue();
        assertThat(after.shelf()).extracting(Product::name).contains("Azelaic acid");
        assertThat(after.shelf())
                .containsAll(before.shelf().stream()
                        .filter(product -> !product.equals(scrub))
                        .toList());
        assertThat(after.plan().on(Samples.MONDAY))
                .isEqualTo(before.plan().on(Samples.MONDAY).withoutProduct(scrub.id()));

        front(() -> window.shell().context().undo().undo());
        TestWindow.until(() -> window.notebook().equals(before));
        assertThat(TestWindow.shows(robot, "Undone: Guided start")).isTrue();
    }

    @Test
    void leavingHalfWayChangesNothing() throws TimeoutException {
        fire("welcome-next");
        front(() -> ((CheckBox) robot.lookup(".welcome-card .check-box").query()).fire());

        robot.push(KeyCode.ESCAPE);
        TestWindow.until(() -> TestWindow.shows(robot, "Leave without saving?"));
        robot.push(KeyCode.ENTER);

        TestWindow.until(() -> robot.lookup(".welcome-card").tryQuery().isEmpty());
        assertThat(window.notebook()).isEqualTo(before);
        TestWindow.until(() -> robot.lookup("#guide-again").query().isFocused());
    }

    private void toTheShelf() {
        for (int question = 1; question < 4; question++) {
            fire("welcome-next");
        }
    }

    private CheckBox box(String id) {
        return robot.lookup("#" + id).queryAs(CheckBox.class);
    }

    private void fire(String id) {
        ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        front(button::fire);
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
