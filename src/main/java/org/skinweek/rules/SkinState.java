package org.skinweek.rules;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/**
 * A condition on the skin: everything that is stated must hold. If nothing is stated, it always holds.
 *
 * @param conditions one of these
 * @param pregnant pregnant, breastfeeding or planning
 * @param sensitivities one of these
 * @param reactions a reaction of one of these levels was logged
 * @param withinDays for how many days after the reaction this holds, the last one included; absent for ever
 * @param around the days around an event; absent where no event matters
 */
public record SkinState(
        Set<SkinCondition> conditions,
        boolean pregnant,
        Set<Sensitivity> sensitivities,
        Set<SymptomLevel> reactions,
        @Nullable BySensitivity withinDays,
        @Nullable EventWindow around) {
    /** Holds always. */
    public static final SkinState ANY = new SkinState(Set.of(), false, Set.of(), Set.of(), null, null);

    /** Copies the sets. */
    public SkinState {
        conditions = Set.copyOf(conditions);
        sensitivities = Set.copyOf(sensitivities);
        reactions = Set.copyOf(reactions);
    }

    boolean holds(JudgedDays stretch, int day) {
        return (conditions.isEmpty()
                        || !Collections.disjoint(conditions, stretch.profile().conditions()))
                && (!pregnant || stretch.profile().pregnantOrPlanning())
                && (sensitivities.isEmpty() || sensitivities.contains(stretch.sensitivity()))
                && (reactions.isEmpty()
                        || stretch.symptoms().stream().anyMatch(symptom -> recent(symptom, stretch, day)))
                && (around == null
                        || stretch.events().stream()
                                .anyMatch(event -> around.holds(event, day, stretch.sensitivity())));
    }

    /** For how many days a reaction forbids a use; absent where it does so for ever or not at all. */
    @Nullable
    BySensitivity pause() {
        return reactions.isEmpty() ? null : withinDays;
    }

    SkinState withPause(BySensitivity days) {
        return new SkinState(conditions, pregnant, sensitivities, reactions, days, around);
    }

    SkinState withAround(EventWindow window) {
        return new SkinState(conditions, pregnant, sensitivities, reactions, withinDays, window);
    }

    private boolean recent(Symptom symptom, JudgedDays stretch, int day) {
        return reactions.contains(symptom.level())
                && symptom.day() <= day
                && (symptom.over() == null || day < symptom.over())
                && (withinDays == null || day - symptom.day() <= withinDays.of(stretch.sensitivity()));
    }
}
