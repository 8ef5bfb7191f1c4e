package org.skinweek.ui.reminders;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Says that reminders are paused, and until when, with the way to go on. */
final class PauseBar extends HBox {
    private final Words words;
    private final Label text = TextLabels.wrapped("");
    private final ActionButton goOn;

    /** @param goingOn ends the pause */
    PauseBar(Words words, Runnable goingOn) {
        super(12);
        this.words = words;
        getStyleClass().addAll("calm-card", "pause-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        goOn = new ActionButton(words.text("reminders.pause.go_on"), goingOn);
        goOn.setId("reminders-go-on");
        goOn.setGraphic(FeatherIcons.of(Feather.PLAY));
        goOn.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(FeatherIcons.of(Feather.PAUSE_CIRCLE, "accent-icon"), text, goOn);
    }

    /** Shows until when; takes no room where they are not paused. */
    void show(@Nullable LocalDate until, LocalDate today) {
        NodeVisibility.show(this, until != null);
        if (until != null) {
            text.setText(words.text("reminders.pause.bar", new DateWords(words).full(until, today)));
        }
    }

    /** Moves focus to the button. */
    void focusButton() {
        goOn.requestFocus();
    }
}
