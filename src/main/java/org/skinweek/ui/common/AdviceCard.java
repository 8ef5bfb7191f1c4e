package org.skinweek.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinState;
import org.skinweek.words.Words;

/** What to do after a skin reaction: help at once, or a rest for the skin; it takes no room when there is nothing. */
public final class AdviceCard extends HBox {
    private final Words words;

    /** A card that shows nothing yet. */
    public AdviceCard(Words words) {
        this.words = words;
        getStyleClass().add("advice-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
        setManaged(false);
    }

    /** Shows what a state of the skin asks for. */
    public void show(SkinState state) {
        boolean nothing = state.advice() == SkinState.Advice.NONE;
        boolean emergency = state.advice() == SkinState.Advice.EMERGENCY;
        setVisible(!nothing);
        setManaged(!nothing);
        getChildren().clear();
        getStyleClass().removeAll("stop", "caution");
        if (nothing) {
            return;
        }
        String key = emergency ? "diary.emergency" : "diary.pause";
        @Nullable LocalDate ends = state.pauseEnds();
        String until = ends == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(ends);
        String heading = words.text(key + ".title");
        String text = words.text(key + ".text", until);
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        Label message = new Label(text);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(4, title, message);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().add(emergency ? "stop" : "caution");
        getChildren()
                .addAll(
                        Icons.of(
                                emergency ? Feather.PHONE_CALL : Feather.PAUSE_CIRCLE,
                                emergency ? "stop-icon" : "caution-icon"),
                        texts);
        setAccessibleText(words.text("common.two.parts", heading, text));
    }
}
