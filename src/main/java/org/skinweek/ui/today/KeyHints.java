package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The keys of the list of steps, in a quiet line. */
final class KeyHints extends FlowPane {
    /** The keys in the order in which they are told. */
    static final List<String> KEYS = List.of("all", "one", "skip", "skin", "back", "days");
    /** Those that do something on a day without steps, too. */
    private static final Set<String> WITHOUT_STEPS = Set.of("skin", "days");

    private final List<Node> ofSteps = new ArrayList<>();

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
            if (!WITHOUT_STEPS.contains(key)) {
                ofSteps.add(hint);
            }
        }
    }

    /**
     * Tells only the keys that do something.
     *
     * @param steps true where there are steps
     */
    void show(boolean steps) {
        ofSteps.forEach(hint -> NodeVisibility.show(hint, steps));
    }
}
