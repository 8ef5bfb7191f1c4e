package org.skinweek.trends;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.diary.DiaryEntry;

/**
 * How often a product was planned on some days, and what became of it.
 *
 * @param first the first of the days
 * @param last the last of the days
 * @param planned sessions that the plan of that time had it in
 * @param done uses that are written down, planned or not
 * @param leftOut times that were written down as left out
 * @param unlogged planned sessions on past days for which nothing is written down: nobody knows what became of them
 */
public record PlannedAndDone(LocalDate first, LocalDate last, int planned, int done, int leftOut, int unlogged) {
    /** Counts the days from one to another, both included, as far as a row has them. */
    static PlannedAndDone of(String product, TrendDays days, LocalDate first, LocalDate last) {
        int planned = 0;
        int done = 0;
        int leftOut = 0;
        int unlogged = 0;
        List<TrendDay> between = days.all().stream()
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .toList();
        for (TrendDay day : between) {
            int onDay = (int) day.planned().stream()
                    .filter(placement -> placement.product().equals(product))
                    .count();
            planned += onDay;
            unlogged += day.kind() == DayKind.UNLOGGED ? onDay : 0;
            for (DiaryEntry entry : day.written().entries()) {
                if (entry.product().equals(product)) {
                    done += entry.done() ? 1 : 0;
                    leftOut += entry.done() ? 0 : 1;
                }
            }
        }
        return new PlannedAndDone(first, last, planned, done, leftOut, unlogged);
    }
}
