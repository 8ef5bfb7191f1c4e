package org.skinweek.ui.skin;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchResult;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Asks what is to be seen at a patch; what a reaction asks for is said as soon as one is chosen. */
final class LookForm extends VBox {
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final StringProperty error = new SimpleStringProperty("");
    private final Label reaction;
    private final Label emergency;

    LookForm(Words words, Optional<PatchResult> seen) {
        this.words = words;
        setSpacing(12);
        VBox choices = new VBox(8);
        for (PatchResult result : PatchResult.values()) {
            RadioButton button = new RadioButton(words.textOf("skin.patch.result.", result));
            button.setId("look-" + Words.key(result));
            button.setToggleGroup(group);
            button.setUserData(result);
            button.setSelected(seen.filter(result::equals).isPresent());
            choices.getChildren().add(button);
        }
        FieldErrors.tie(choices, error);
        reaction = TextLabels.wrapped(words.text("skin.patch.reaction"));
        emergency = TextLabels.wrapped(words.text("skin.patch.emergency"), "strong");
        getChildren().addAll(new VBox(4, choices, ErrorLabel.withRoom(error)), reaction, emergency);
        group.selectedToggleProperty().addListener((observable, before, now) -> show());
        show();
    }

    /** What is chosen; says at the choices that nothing is. */
    Optional<PatchResult> submit() {
        error.set(result().isEmpty() ? words.text("skin.patch.look.missing") : "");
        return result();
    }

    private Optional<PatchResult> result() {
        @Nullable
        Object chosen = group.getSelectedToggle() == null
                ? null
                : group.getSelectedToggle().getUserData();
        return Optional.ofNullable((PatchResult) chosen);
    }

    private void show() {
        error.set("");
        NodeVisibility.show(reaction, result().filter(PatchResult::isReaction).isPresent());
        NodeVisibility.show(
                emergency, result().filter(PatchResult.SWELLING::equals).isPresent());
    }
}
