package org.skinweek.rules;

import java.util.Set;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/**
 * What must hold of the skin: everything that is stated; nothing stated always holds.
 *
 * @param conditions one of these
 * @param pregnant pregnant, breastfeeding or planning
 * @param sensitivities one of these
 * @param reactions a reaction of one of these levels was logged
 * @param withinDays how many days after it this still holds, the last one included; 0 for ever
 */
public record SkinState(
        Set<Condition> conditions,
        boolean pregnant,
        Set<Sensitivity> sensitivities,
        Set<SymptomLevel> reactions,
        int withinDays) {
    /** Holds always. */
    public static final SkinState ANY = new SkinState(Set.of(), false, Set.of(), Set.of(), 0);

    /** Copies the sets. */
    public SkinState {
        conditions = Set.copyOf(conditions);
        sensitivities = Set.copyOf(sensitivities);
        reactions = Set.copyOf(reactions);
    }

    boolean holds(Stretch stretch, int day) {
        return (conditions.isEmpty() || stretch.profile().conditions().stream().anyMatch(conditions::contains))
                && (!pregnant || stretch.profile().pregnantOrPlanning())
                && (sensitivities.isEmpty() || sensitivities.contains(stretch.sensitivity()))
                && (reactions.isEmpty() || stretch.symptoms().stream().anyMatch(symptom -> recent(symptom, day)));
    }

    private boolean recent(Symptom symptom, int day) {
        boolean soon = withinDays == 0 || day - symptom.day() <= withinDays;
        return reactions.contains(symptom.level()) && symptom.day() <= day && soon;
    }
}
