package org.skinweek.routine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;

/**
 * What the user said about the skin.
 *
 * @param stated the sensitivity that the user chose
 * @param skinType how much oil; absent until said
 * @param goals what the routine is for
 * @param pregnantOrPlanning pregnant, breastfeeding or planning a pregnancy
 * @param conditions what else holds
 */
public record SkinProfile(
        Sensitivity stated,
        @Nullable SkinType skinType,
        Set<SkinGoal> goals,
        boolean pregnantOrPlanning,
        Set<SkinCondition> conditions) {
    /** What is assumed of somebody who said nothing: normal skin, no goal, no condition. */
    public static final SkinProfile DEFAULT = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), false, Set.of());

    /** Copies the sets. */
    public SkinProfile {
        goals = Set.copyOf(goals);
        conditions = Set.copyOf(conditions);
    }

    /** The sensitivity that rules use: rosacea and eczema, now or as a tendency, force the sensitive one. */
    public Sensitivity sensitivity() {
        boolean forced = conditions.contains(SkinCondition.ROSACEA)
                || conditions.contains(SkinCondition.ECZEMA)
                || conditions.contains(SkinCondition.ACTIVE_ECZEMA);
        return forced ? Sensitivity.SENSITIVE : stated;
    }

    /** The same skin with another stated sensitivity. */
    public SkinProfile withStated(Sensitivity sensitivity) {
        return new SkinProfile(sensitivity, skinType, goals, pregnantOrPlanning, conditions);
    }
}
