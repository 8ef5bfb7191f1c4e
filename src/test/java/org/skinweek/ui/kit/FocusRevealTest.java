package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What has focus by keyboard is seen with its ring; by mouse nothing scrolls. */
class FocusRevealTest {
    private static final double RING = 4;

    private final FxRobot robot = new FxRobot();
    private final VBox list = new VBox();
    private ScrollPane pane;
    private List<Button> buttons;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            buttons = IntStream.range(0, 10)
                    .mapToObj(each -> new Button("Button " + each))
                    .toList();
            buttons.forEach(button -> button.setPrefHeight(30));
            list.getChildren().setAll(buttons);
            pane = new ScrollPane(list);
            pane.setMaxHeight(92); // the third button ends just above the edge
            StackPane root = new StackPane(pane);
            KeyboardUse.follow(root);
            FocusReveal.follow(root);
            stage.setScene(new Scene(root, 300, 300));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private boolean isWhole(Button button) {
        Bounds seen = pane.sceneToLocal(button.localToScene(button.getLayoutBounds()));
        return seen.getMinY() - RING >= 0 && seen.getMaxY() + RING <= pane.getHeight();
    }

    @Test
    void eachIsSeenWithItsRingInBothDirections() {
        robot.interact(() -> buttons.get(1).requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(buttons.get(2).isFocused()).isTrue();
        assertThat(isWhole(buttons.get(2))).isTrue();

        for (int next = 3; next < 9; next++) {
            robot.type(KeyCode.TAB);
            assertThat(isWhole(buttons.get(next))).as("button %s", next).isTrue();
        }
        for (int before = 7; before > 0; before--) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            assertThat(isWhole(buttons.get(before))).as("button %s", before).isTrue();
        }
    }

    @Test
    void byMouseNothingScrolls() {
        robot.clickOn(buttons.get(2));

        assertThat(buttons.get(2).isFocused()).isTrue();
        assertThat(pane.getVvalue()).isZero();
    }
}
