package org.skinweek.ui.skin;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What to do after a skin reaction: help at once, a doctor, or a rest for the skin; it takes no room without one. */
public final class AdviceCard extends VBox {
    private final Words words;

    /** A card that shows nothing yet. */
    public AdviceCard(Words words) {
        this.words = words;
        getStyleClass().add("advice-card");
        setAccessibleRole(AccessibleRole.TEXT);
        NodeVisibility.show(this, false);
    }

    /** Shows what a state of the skin asks for at once; a gentler plan and the way back ask for nothing that hurries. */
    public void show(RecoveryState recovery) {
        boolean shown = recovery.phase().pauses();
        NodeVisibility.show(this, shown);
        getChildren().clear();
        getStyleClass().removeAll("stop", "caution");
        switch (recovery.phase()) {
            case STOPPED -> fill("diary.emergency", "stop", Feather.PHONE_CALL, recovery);
            case SEE_DOCTOR -> {
                fill("diary.doctor", "stop", Feather.ALERT_OCTAGON, recovery);
                addEmergency();
            }
            case PAUSE -> fill("diary.pause", "caution", Feather.PAUSE_CIRCLE, recovery);
            case NONE, GENTLER, WAY_BACK -> setAccessibleText("");
        }
    }

    private void fill(String key, String style, Feather icon, RecoveryState recovery) {
        @Nullable LocalDate until = recovery.until();
        String end = until == null ? "" : new DateWords(words).full(until);
        String heading = words.text(key + ".title");
        String text = words.text(key + ".text", end);
        VBox texts = new VBox(4, TextLabels.wrapped(heading, "section-title"), TextLabels.wrapped(text));
        getStyleClass().add(style);
        getChildren().add(row(icon, style + "-icon", texts));
        setAccessibleText(words.text("common.two.parts", heading, text));
    }

    /** Whoever has raw skin may be on the way to worse: what would be an emergency is said in the same place. */
    private void addEmergency() {
        String text = words.text("diary.doctor.emergency");
        Label line = TextLabels.wrapped(text, "stop-text");
        HBox row = row(Feather.PHONE_CALL, "stop-icon", line);
        row.getStyleClass().add("advice-emergency");
        getChildren().add(row);
        setAccessibleText(words.text("common.two.parts", getAccessibleText(), text));
    }

    private static HBox row(Feather icon, String iconStyle, Region texts) {
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(FeatherIcons.of(icon, iconStyle), texts);
        row.getStyleClass().add("advice-row");
        return row;
    }
}
