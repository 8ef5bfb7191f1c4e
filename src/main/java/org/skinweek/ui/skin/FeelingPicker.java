package org.skinweek.ui.skin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/**
 * Asks how the skin feels, in plain descriptions, and takes a note. What a choice asks for is shown as soon as it is
 * made: whoever picks an allergic reaction should not have to save it first.
 */
public final class FeelingPicker extends VBox {
    private static final int NOTE_ROWS = 2;

    private final ToggleGroup group = new ToggleGroup();
    private final VBox choices = new VBox(12);
    private final StringProperty error = new SimpleStringProperty("");
    private final TextArea note = new TextArea();
    private final AdviceCard advice;
    private final DetailsForm details;
    private final DisclosureLink more;
    private final Function<Optional<SymptomLevel>, RecoveryState> asks;
    private final Words words;

    /**
     * A form with nothing chosen.
     *
     * @param asks what a reaction alone asks for; without a level, the skin feels fine
     * @param fine true when feeling fine is a choice too
     * @param products those that can be suspected
     */
    FeelingPicker(
            Words words, Function<Optional<SymptomLevel>, RecoveryState> asks, boolean fine, List<Product> products) {
        this.words = words;
        this.asks = asks;
        this.advice = new AdviceCard(words);
        this.details = new DetailsForm(words, products);
        this.more = new DisclosureLink(words.text("skin.more"), words, () -> details);
        more.setId("skin-more");
        setSpacing(12);
        if (fine) {
            addChoice(Optional.empty());
        }
        for (SymptomLevel level : SymptomLevel.values()) {
            addChoice(Optional.of(level));
        }
        note.setPromptText(words.text("diary.feeling.prompt"));
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        FormKeys.leaveWithTab(note);
        FieldErrors.tie(choices, error);
        getChildren()
                .addAll(
                        new VBox(4, choices, ErrorLabel.withRoom(error)),
                        advice,
                        new FieldBox(words.text("diary.feeling.note"), note),
                        more);
        group.selectedToggleProperty().addListener((observable, before, now) -> {
            error.set("");
            showAdvice();
        });
    }

    /** Shows what is noted already; details are in sight where there are any. */
    public void fill(SkinNote noted) {
        @Nullable SymptomLevel level = noted.level();
        for (Toggle toggle : group.getToggles()) {
            if (Optional.ofNullable(level).equals(toggle.getUserData())) {
                group.selectToggle(toggle);
            }
        }
        note.setText(noted.text());
        details.fill(noted.details());
        more.setOpen(!noted.details().isEmpty());
    }

    /** True once something is chosen; says at the choices that nothing is. */
    public boolean check() {
        error.set(group.getSelectedToggle() == null ? words.text("diary.feeling.missing") : "");
        return error.get().isEmpty();
    }

    /** The level that is chosen; absent when the skin feels fine. */
    public @Nullable SymptomLevel level() {
        Toggle selected = group.getSelectedToggle();
        return selected != null
                        && selected.getUserData() instanceof Optional<?> choice
                        && choice.orElse(null) instanceof SymptomLevel level
                ? level
                : null;
    }

    /** What is told beyond the level. */
    public SkinDetails details() {
        return details.details();
    }

    /** The note. */
    public String text() {
        return note.getText();
    }

    private void addChoice(Optional<SymptomLevel> level) {
        String name = level.map(Words::key).orElse("fine");
        String key = "diary.feeling." + name;
        RadioButton button = new RadioButton(words.text(key));
        button.setId("feeling-" + name);
        button.setAccessibleText(words.text("common.two.parts", words.text(key), words.text(key + ".text")));
        button.setToggleGroup(group);
        button.setUserData(level);
        button.getStyleClass().add("strong");
        Label description = TextLabels.of(words.text(key + ".text"), "note", "under-choice");
        description.setWrapText(true);
        description.setOnMouseClicked(event -> button.setSelected(true));
        choices.getChildren().add(new VBox(2, button, description));
    }

    private void showAdvice() {
        advice.show(asks.apply(Optional.ofNullable(level())));
    }
}
