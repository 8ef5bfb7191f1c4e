package org.skinweek.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.routine.SkinType;

/**
 * One number of a rule that a user may set.
 *
 * @param key which of the rule's numbers it is, such as {@code most.1}
 * @param unit what it counts
 * @param value the number for each sensitivity
 * @param window in which stretch of time it counts; absent where it counts time itself
 * @param of which products it is about; absent where it is about all that the rule is about
 * @param skinTypes on which types of skin it holds; empty for any
 * @param weeks in which weeks of use it holds; absent for all
 * @param becomes the severity beyond this number; absent where it is the rule's own
 */
public record RuleNumber(
        String key,
        NumberUnit unit,
        BySensitivity value,
        @Nullable TimeWindow window,
        @Nullable Selector of,
        Set<SkinType> skinTypes,
        @Nullable Weeks weeks,
        @Nullable Severity becomes) {
    /** Copies the set. */
    public RuleNumber {
        skinTypes = Set.copyOf(skinTypes);
    }

    /** A number for any type of skin. */
    RuleNumber(
            String key,
            NumberUnit unit,
            BySensitivity value,
            @Nullable TimeWindow window,
            @Nullable Selector of,
            @Nullable Weeks weeks,
            @Nullable Severity becomes) {
        this(key, unit, value, window, of, Set.of(), weeks, becomes);
    }

    /**
     * Weeks of use, counted from 1.
     *
     * @param from the first
     * @param to the last
     */
    public record Weeks(int from, int to) {}

    static RuleNumber of(String key, NumberUnit unit, BySensitivity value) {
        return new RuleNumber(key, unit, value, null, null, null, null);
    }

    /** The most uses that a number for one day may allow. */
    private static final double MOST_A_DAY = 3;

    /** The largest number that makes sense: few a day, more in seven days. */
    public double most() {
        boolean counted = unit == NumberUnit.SESSIONS || unit == NumberUnit.USES;
        return counted && (window == TimeWindow.ONE_DAY || window == TimeWindow.CALENDAR_DAY)
                ? MOST_A_DAY
                : unit.most();
    }

    /** A number brought between the bounds. */
    double within(double number) {
        return Math.max(unit.least(), Math.min(most(), number));
    }
}
