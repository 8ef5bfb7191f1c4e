package org.skinweek.diary;

/**
 * Some days of the diary in a few numbers.
 *
 * @param daysWritten days with any step written down
 * @param steps steps done
 * @param activeEvenings evenings with a treatment
 * @param exfoliationDays days with any exfoliation
 * @param restNights evenings that were written down and held no treatment
 */
public record PeriodSummary(int daysWritten, int steps, int activeEvenings, int exfoliationDays, int restNights) {
    /** Nothing written down. */
    public static final PeriodSummary NONE = new PeriodSummary(0, 0, 0, 0, 0);

    /** This period with one more day. */
    public PeriodSummary plus(DaySummary day) {
        return new PeriodSummary(
                daysWritten + (day.entries() > 0 ? 1 : 0),
                steps + day.done(),
                activeEvenings + (day.activeEvening() ? 1 : 0),
                exfoliationDays + (day.exfoliated() ? 1 : 0),
                restNights + (day.restNight() ? 1 : 0));
    }
}
