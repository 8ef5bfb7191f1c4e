package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/**
 * A use that was planned but not made.
 *
 * @param day when it was planned
 * @param session morning or evening
 * @param product id of the product
 */
public record MissedUse(LocalDate day, Session session, String product) {
    /**
     * What was missed from a day on until yesterday: uses that were skipped, unless because of the skin, and uses
     * without an entry on a day that has others. A day without any entry counts as planned.
     */
    public static List<MissedUse> of(Notebook notebook, LocalDate from, LocalDate today) {
        List<MissedUse> missed = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(today); day = day.plusDays(1)) {
            DiaryDay logged = notebook.diary().day(day);
            if (!logged.entries().isEmpty()) {
                addMissed(notebook.planOn(day), day, logged, missed);
            }
        }
        return missed;
    }

    private static void addMissed(WeekPlan plan, LocalDate day, DiaryDay logged, List<MissedUse> missed) {
        for (WeekPlacement placement : plan.placements()) {
            if (placement.day() == day.getDayOfWeek()) {
                List<DiaryEntry> entries = logged.entries().stream()
                        .filter(entry -> entry.session() == placement.session()
                                && entry.product().equals(placement.product()))
                        .toList();
                if (entries.stream().noneMatch(MissedUse::settles)) {
                    missed.add(new MissedUse(day, placement.session(), placement.product()));
                }
            }
        }
    }

    /** True when the use was made, or was skipped because of the skin. */
    private static boolean settles(DiaryEntry entry) {
        return entry.done() || entry.skipReason() == SkipReason.IRRITATED;
    }
}
