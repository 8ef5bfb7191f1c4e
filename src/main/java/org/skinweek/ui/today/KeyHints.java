package org.skinweek.ui.today;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The keys of the list of steps, in a quiet line. */
final class KeyHints extends FlowPane {
    /** The keys in the order in which they are told. */
    static final List<String> KEYS = List.of("all", "one", "skip", "skin", "back", "days");

    KeyHints(Words words) {
        super(16, 4);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        for (String key : KEYS) {
            HBox hint = new HBox(
                    6,
                    TextLabels.of(words.text("today.key." + key), "key-name"),
                    TextLabels.of(words.text("today.key." + key + ".does"), "note"));
            hint.getStyleClass().add("today-key");
            getChildren().add(hint);
        }
    }
}
