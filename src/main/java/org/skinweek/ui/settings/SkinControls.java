package org.skinweek.ui.settings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Goal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.words.Words;

/** The questions about the skin, each a group of controls that read and write one profile. */
public final class SkinControls {
    private final ObjectProperty<SkinProfile> profile;
    private final Words words;

    /** Questions that change this profile. */
    public SkinControls(ObjectProperty<SkinProfile> profile, Words words) {
        this.profile = profile;
        this.words = words;
    }

    /** How much oil the skin makes. */
    public Node type() {
        FlowPane choices = flow();
        for (SkinType type : SkinType.values()) {
            choices.getChildren()
                    .add(radio(
                            "settings.skin.type." + key(type),
                            now -> now.skinType() == type,
                            now -> new SkinProfile(
                                    now.stated(), type, now.goals(), now.pregnantOrPlanning(), now.conditions())));
        }
        return group("settings.skin.type", choices);
    }

    /** How much the skin takes, each choice with a description to recognise oneself by. */
    public Node sensitivity() {
        VBox choices = new VBox(8);
        for (Sensitivity sensitivity : Sensitivity.values()) {
            String key = "settings.skin.sensitivity." + key(sensitivity);
            RadioButton choice = radio(key, now -> now.stated() == sensitivity, now -> now.withStated(sensitivity));
            Label about = note(words.text("settings.skin.about." + key(sensitivity)));
            about.getStyleClass().add("under-choice");
            choices.getChildren().add(new VBox(2, choice, about));
        }
        Label forced = note(words.text("settings.skin.forced"));
        forced.setVisible(forced(profile.get()));
        profile.addListener((observable, before, now) -> forced.setVisible(forced(now)));
        forced.managedProperty().bind(forced.visibleProperty());
        choices.getChildren().add(forced);
        return group("settings.skin.sensitivity", choices);
    }

    /** What the routine is for. */
    public Node goals() {
        FlowPane choices = flow();
        for (Goal goal : Goal.values()) {
            choices.getChildren()
                    .add(check(
                            "settings.skin.goal." + key(goal),
                            now -> now.goals().contains(goal),
                            (now, on) -> new SkinProfile(
                                    now.stated(),
                                    now.skinType(),
                                    changed(Goal.class, now.goals(), goal, on),
                                    now.pregnantOrPlanning(),
                                    now.conditions())));
        }
        return group("settings.skin.goals", choices);
    }

    /** What else holds, pregnancy among it. */
    public Node conditions() {
        FlowPane choices = flow();
        choices.getChildren()
                .add(check(
                        "settings.skin.pregnant",
                        SkinProfile::pregnantOrPlanning,
                        (now, on) -> new SkinProfile(now.stated(), now.skinType(), now.goals(), on, now.conditions())));
        for (Condition condition : Condition.values()) {
            choices.getChildren()
                    .add(check(
                            "settings.skin.condition." + key(condition),
                            now -> now.conditions().contains(condition),
                            (now, on) -> new SkinProfile(
                                    now.stated(),
                                    now.skinType(),
                                    now.goals(),
                                    now.pregnantOrPlanning(),
                                    changed(Condition.class, now.conditions(), condition, on))));
        }
        return group("settings.skin.conditions", choices);
    }

    private static boolean forced(SkinProfile profile) {
        return profile.sensitivity() != profile.stated();
    }

    private RadioButton radio(String key, Predicate<SkinProfile> chosen, Function<SkinProfile, SkinProfile> choose) {
        RadioButton button = new RadioButton(words.text(key));
        button.setSelected(chosen.test(profile.get()));
        button.setOnAction(event -> {
            button.setSelected(true);
            profile.set(choose.apply(profile.get()));
        });
        profile.addListener((observable, before, now) -> button.setSelected(chosen.test(now)));
        return button;
    }

    private CheckBox check(
            String key, Predicate<SkinProfile> chosen, BiFunction<SkinProfile, Boolean, SkinProfile> choose) {
        CheckBox box = new CheckBox(words.text(key));
        box.setSelected(chosen.test(profile.get()));
        box.setOnAction(event -> profile.set(choose.apply(profile.get(), box.isSelected())));
        profile.addListener((observable, before, now) -> box.setSelected(chosen.test(now)));
        return box;
    }

    private static <E extends Enum<E>> Set<E> changed(Class<E> type, Set<E> set, E value, boolean on) {
        EnumSet<E> changed = EnumSet.noneOf(type);
        changed.addAll(set);
        if (on) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }

    private Node group(String key, Node choices) {
        Label title = new Label(words.text(key));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        choices.setAccessibleText(title.getText());
        return new VBox(8, title, choices);
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane(16, 8);
        flow.setPrefWrapLength(320);
        return flow;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
