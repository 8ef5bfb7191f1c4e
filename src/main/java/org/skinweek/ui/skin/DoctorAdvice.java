package org.skinweek.ui.skin;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What the program is not, and when to see a doctor. */
public final class DoctorAdvice extends VBox {
    private static final List<String> DOCTOR =
            List.of("no_better", "acne", "suspicion", "rash", "pregnancy", "young", "prescribed");

    private final Words words;

    /** The text in full. */
    public DoctorAdvice(Words words) {
        this.words = words;
        getStyleClass().add("advice");
        add("settings.advice.title", "strong");
        add("settings.advice.not_medical", "plain");
        add("settings.advice.doctor", "small-strong");
        DOCTOR.forEach(reason -> getChildren()
                .add(TextLabels.wrapped(
                        words.text("settings.advice.item", words.text("settings.advice.doctor." + reason)),
                        "small-text")));
        add("settings.advice.care", "small-text");
        Label emergency = add("settings.advice.emergency", "stop-text");
        emergency.setGraphic(FeatherIcons.of(Feather.PHONE_CALL, "stop-icon"));
    }

    private Label add(String key, String style) {
        Label label = TextLabels.wrapped(words.text(key), style);
        getChildren().add(label);
        return label;
    }
}
