package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.Patience;
import org.skinweek.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DialogLayerTest {
    private static final String WARNING = "Not saved yet. Press Escape again to discard it.";

    private final FxRobot robot = new FxRobot();
    private DialogLayer dialogs;
    private TextField field;
    private CheckBox box;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        front(() -> {
            dialogs = new DialogLayer(new Words(Locale.UK), new InterfaceMotion());
            field = new TextField("as it was");
            box = new CheckBox("Tick");
            stage.setScene(new Scene(new StackPane(new Label("page"), dialogs.node()), 900, 620));
            stage.show();
            dialogs.form("A form", new VBox(field, box), "Save what is written in this form", () -> true);
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void escapeClosesAFormThatNobodyFilled() {
        escape();
        assertThat(dialogs.open()).isFalse();
    }

    @Test
    void escapeSaysAWordBeforeItDiscardsWhatWasFilledIn() {
        front(() -> field.setText("another"));

        escape();
        assertThat(dialogs.open()).isTrue();
        assertThat(says(WARNING)).isTrue();
        Button save = robot.lookup(".button.accent").queryButton();
        assertThat(save.getWidth()).isGreaterThanOrEqualTo(Math.floor(save.prefWidth(-1)));
        escape();
        assertThat(dialogs.open()).isFalse();
    }

    @Test
    void goingOnAfterTheWordTakesItBack() {
        front(() -> box.setSelected(true));
        escape();

        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(says(WARNING)).isFalse();
        escape();
        assertThat(dialogs.open()).isTrue();
        assertThat(says(WARNING)).isTrue();
    }

    @Test
    void whatIsAsItWasIsNotAskedAbout() {
        front(() -> field.setText("another"));
        front(() -> field.setText("as it was"));

        escape();
        assertThat(dialogs.open()).isFalse();
    }

    @Test
    void somethingToReadClosesAtOnce() {
        front(() -> dialogs.close());
        front(() -> dialogs.show("To read", new Label("text")));

        escape();
        assertThat(dialogs.open()).isFalse();
    }

    @Test
    void nothingInADialogKeepsAPictureOfItself() {
        front(() -> dialogs.close());
        front(() -> dialogs.show("To read", new TextArea("a long text")));

        assertThat(robot.lookup(".viewport").<Node>queryAll()).hasSize(2).noneMatch(Node::isCache);
    }

    @Test
    void tabComesRoundBothWays() {
        Node last = robot.lookup(".button.accent").query();
        front(field::requestFocus);

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(last.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.isFocused()).isTrue();
    }

    private void escape() {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String text) {
        return robot.lookup((Node node) -> node instanceof Labeled label && text.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }

    private static void front(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
