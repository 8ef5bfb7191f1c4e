package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FormControlsTest {
    private final SimpleObjectProperty<String> product = new SimpleObjectProperty<>("cream");
    private final List<String> told = new ArrayList<>();
    private ComboBox<String> box;
    private SegmentedChoice<String> session;

    @Start
    void start(Stage stage) {
        box = FormControls.dropDown(product, List.of("cream", "gel", "mask"), value -> value.toUpperCase(Locale.ROOT));
        session = new SegmentedChoice<>("Session", List.of("morning", "evening"), value -> value, told::add);
        session.select("evening");
        stage.setScene(new Scene(new VBox(box, session), 300, 200));
        stage.show();
    }

    @Test
    void theFirstLetterOfAValueSelectsIt(FxRobot robot) {
        robot.interact(box::requestFocus);
        robot.type(KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(product.get()).isEqualTo("mask");
    }

    @Test
    void oneButtonStaysSelectedAndOnlyAnotherOneIsTold(FxRobot robot) {
        List<ToggleButton> buttons = session.getButtons();

        robot.interact(buttons.get(1)::fire);
        assertThat(buttons.get(1).isSelected()).isTrue();
        assertThat(told).isEmpty();

        robot.interact(buttons.get(0)::fire);
        assertThat(buttons.get(0).isSelected()).isTrue();
        assertThat(told).containsExactly("morning");
        assertThat(buttons.get(0).getAccessibleText()).isEqualTo("Session: morning");
    }
}
