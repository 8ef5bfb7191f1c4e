package org.skinweek.ui.week.plan;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.planner.Wish;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.words.Words;

/** A number of uses between two buttons; the arrow keys and plus and minus change it, too. */
final class NumberStepper extends HBox {
    private final Words words;
    private final String name;
    private final IntConsumer changed;
    private final Label text = new Label();
    private final Button less;
    private final Button more;
    private int times;

    /**
     * A stepper.
     *
     * @param name what is counted
     * @param changed called when the user changes the number
     */
    NumberStepper(Words words, String name, int times, IntConsumer changed) {
        this.words = words;
        this.name = name;
        this.changed = changed;
        this.times = times;
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        less = button(Feather.MINUS, words.text("planning.wish.less", name), -1);
        more = button(Feather.PLUS, words.text("planning.wish.more", name), 1);
        text.getStyleClass().add("stepper-text");
        text.setAlignment(Pos.CENTER);
        text.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(less, text, more);
        // before the buttons take the arrows to move the focus
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        show();
    }

    /** Shows another number without telling anyone. */
    void set(int number) {
        if (number != times) {
            times = number;
            show();
        }
    }

    private Button button(Feather icon, String label, int by) {
        Button button = new Button();
        button.setGraphic(FeatherIcons.of(icon));
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setTooltip(new Tooltip(label));
        button.setOnAction(event -> step(by));
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Plus and minus as they are typed, whatever keys they are on. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> step(1);
            case "-" -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int next = Math.max(0, Math.min(Wish.MOST, times + by));
        if (next != times) {
            times = next;
            show();
            changed.accept(times);
        }
    }

    private void show() {
        String week = words.text("planning.wish.week", times);
        text.setText(words.text("planning.wish.times", times));
        less.setAccessibleText(words.text("planning.wish.spoken", words.text("planning.wish.less", name), week));
        more.setAccessibleText(words.text("planning.wish.spoken", words.text("planning.wish.more", name), week));
        less.setDisable(times == 0);
        more.setDisable(times == Wish.MOST);
    }
}
