package org.skinweek.diary;

import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SymptomLevel;

/**
 * A day of the diary in a few numbers, for a calendar.
 *
 * @param done steps done
 * @param skipped steps skipped
 * @param exfoliations steps done that exfoliate
 * @param exfoliationUnits how much they exfoliate together, in the units of the rule book
 * @param activeEvening true when a treatment was used in the evening
 * @param restNight true when the evening was written down, not spent away from home, and held no treatment
 * @param notes notes about the skin
 * @param worst the worst reaction noted; absent when none was
 */
public record DaySummary(
        int done,
        int skipped,
        int exfoliations,
        double exfoliationUnits,
        boolean activeEvening,
        boolean restNight,
        int notes,
        @Nullable SymptomLevel worst) {
    /** Entries in all, done and skipped. */
    public int entries() {
        return done + skipped;
    }

    /** True on a day with any exfoliation. */
    public boolean exfoliated() {
        return exfoliations > 0;
    }
}
