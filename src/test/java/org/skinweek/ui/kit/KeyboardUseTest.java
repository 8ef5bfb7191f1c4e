package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What has focus wears a ring while the window is used by keyboard, and only then. */
class KeyboardUseTest {
    private final FxRobot robot = new FxRobot();
    private VBox root;
    private Spinner<Integer> spinner;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            spinner = new Spinner<>(0, 9, 1);
            spinner.setEditable(true);
            root = new VBox(new Button("One"), new TextField(), new Button("Two"), spinner);
            KeyboardUse.follow(root);
            stage.setScene(new Scene(root, 300, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private boolean isByKeyboard() {
        return isTold(root.getScene().getFocusOwner());
    }

    private static boolean isTold(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("keyboard"));
    }

    @Test
    void aKeyShowsTheRingAndAClickTakesItAway() {
        assertThat(isByKeyboard()).isFalse();

        robot.type(KeyCode.TAB);
        assertThat(isByKeyboard()).isTrue();

        robot.clickOn("Two");
        assertThat(isByKeyboard()).isFalse();
    }

    @Test
    void typingIntoAFieldThatWasClickedShowsNone() {
        robot.clickOn(root.getChildren().get(1));
        robot.write("niacinamide");

        assertThat(isByKeyboard()).isFalse();
        robot.type(KeyCode.TAB);
        assertThat(isByKeyboard()).isTrue();
    }

    @Test
    void theRingGoesWithFocusAndNothingElseIsStyledAnew() {
        Node one = root.getChildren().get(0);
        Node two = root.getChildren().get(2);
        robot.interact(one::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(isTold(one)).isTrue();

        robot.interact(two::requestFocus);
        assertThat(isTold(two)).isTrue();
        assertThat(isTold(one)).isFalse();
        assertThat(isTold(root)).isFalse();
    }

    @Test
    void theFieldOfAControlWearsItWithTheControl() {
        robot.interact(() -> root.getChildren().get(2).requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(root.getScene().getFocusOwner()).isEqualTo(spinner);
        assertThat(isTold(spinner.getEditor())).isTrue();

        robot.clickOn(root.getChildren().get(0));
        assertThat(isTold(spinner.getEditor())).isFalse();
    }
}
