package org.skinweek.ui.skin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The questions about the skin, each a group of controls that read and write one profile. */
public final class SkinQuestions {
    /** The narrowest column of a choice with its description, in pixels. */
    private static final double TYPE = 170;
    /** The narrowest column of check boxes, in pixels. */
    private static final double CHECK = 190;

    private final ObjectProperty<SkinProfile> profile;
    private final Words words;

    /** Questions that change this profile. */
    public SkinQuestions(ObjectProperty<SkinProfile> profile, Words words) {
        this.profile = profile;
        this.words = words;
    }

    /** How much oil the skin makes, each choice with a description to recognise oneself by; one need not know. */
    public Node type() {
        CardColumns choices = CardColumns.inRows(TYPE);
        for (SkinType type : SkinType.values()) {
            choices.getChildren()
                    .add(described(
                            "settings.skin.type." + Words.key(type),
                            "settings.skin.type.about." + Words.key(type),
                            now -> now.skinType() == type,
                            now -> withType(now, type)));
        }
        choices.getChildren()
                .add(radio("settings.skin.type.unsure", now -> now.skinType() == null, now -> withType(now, null)));
        return group("settings.skin.type", choices);
    }

    private static SkinProfile withType(SkinProfile now, @Nullable SkinType type) {
        return new SkinProfile(now.stated(), type, now.goals(), now.pregnantOrPlanning(), now.conditions());
    }

    private Node described(
            String key, String about, Predicate<SkinProfile> chosen, Function<SkinProfile, SkinProfile> choose) {
        RadioButton choice = radio(key, chosen, choose);
        choice.setAccessibleText(words.text("common.two.parts", words.text(key), words.text(about)));
        Label note = note(words.text(about));
        note.getStyleClass().add("under-choice");
        return new VBox(2, choice, note);
    }

    /** How much the skin takes, each choice with a description to recognise oneself by. */
    public Node sensitivity() {
        VBox choices = new VBox(8);
        for (Sensitivity sensitivity : Sensitivity.values()) {
            choices.getChildren()
                    .add(described(
                            "settings.skin.sensitivity." + Words.key(sensitivity),
                            "settings.skin.about." + Words.key(sensitivity),
                            now -> now.stated() == sensitivity,
                            now -> now.withStated(sensitivity)));
        }
        return group("settings.skin.sensitivity", choices);
    }

    /** What the routine is for, under a heading. */
    public Node goals() {
        return group("settings.skin.goals", goalChoices());
    }

    /** What the routine is for, without a heading. */
    public Node goalChoices() {
        CardColumns choices = flow();
        for (SkinGoal goal : SkinGoal.values()) {
            choices.getChildren()
                    .add(check(
                            "settings.skin.goal." + Words.key(goal),
                            now -> now.goals().contains(goal),
                            (now, on) -> new SkinProfile(
                                    now.stated(),
                                    now.skinType(),
                                    changed(SkinGoal.class, now.goals(), goal, on),
                                    now.pregnantOrPlanning(),
                                    now.conditions())));
        }
        choices.setAccessibleText(words.text("settings.skin.goals"));
        return choices;
    }

    /** What else holds, pregnancy among it, under a heading. */
    public Node conditions() {
        return group("settings.skin.conditions", conditionChoices());
    }

    /** What else holds, without a heading. */
    public Node conditionChoices() {
        CardColumns choices = flow();
        choices.getChildren()
                .add(check(
                        "settings.skin.pregnant",
                        SkinProfile::pregnantOrPlanning,
                        (now, on) -> new SkinProfile(now.stated(), now.skinType(), now.goals(), on, now.conditions())));
        for (SkinCondition condition : offered()) {
            choices.getChildren()
                    .add(check(
                            "settings.skin.condition." + Words.key(condition),
                            now -> now.conditions().contains(condition),
                            (now, on) -> new SkinProfile(
                                    now.stated(),
                                    now.skinType(),
                                    now.goals(),
                                    now.pregnantOrPlanning(),
                                    changed(SkinCondition.class, now.conditions(), condition, on))));
        }
        Label forced = note(words.text("settings.skin.forced"));
        forced.setVisible(forced(profile.get()));
        profile.addListener((observable, before, now) -> forced.setVisible(forced(now)));
        forced.managedProperty().bind(forced.visibleProperty());
        choices.setAccessibleText(words.text("settings.skin.conditions"));
        return new VBox(8, choices, note(words.text("settings.skin.dates")), forced);
    }

    /** A waxing has a date: what somebody has ticked before there were dates can still be taken back. */
    private List<SkinCondition> offered() {
        return Arrays.stream(SkinCondition.values())
                .filter(condition -> condition != SkinCondition.WAX_PLANNED
                        || profile.get().conditions().contains(condition))
                .toList();
    }

    private static boolean forced(SkinProfile profile) {
        return profile.sensitivity() != profile.stated();
    }

    private RadioButton radio(String key, Predicate<SkinProfile> chosen, Function<SkinProfile, SkinProfile> choose) {
        RadioButton button = new RadioButton(words.text(key));
        button.setWrapText(true);
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
        box.setWrapText(true);
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
        Label title = TextLabels.of(words.text(key), "strong");
        title.setWrapText(true);
        choices.setAccessibleText(title.getText());
        return new VBox(8, title, choices);
    }

    private static CardColumns flow() {
        return CardColumns.inRows(CHECK);
    }

    private static Label note(String text) {
        return TextLabels.wrapped(text, "note");
    }
}
