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
 * A use that was planned and did not come about.
 *
 * @param day when it was planned
 * @param session morning or evening
 * @param product id of the product
 */
public record MissedUse(LocalDate day, Session session, String product) {
    /**
     * What was missed from a day on until yesterday: what was skipped, unless because of the skin, and what was not
     * written down on a day of which something was. Of a day without any entry nobody knows; it counts as planned.
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

    /** A use was made, or the skin did not want it. */
    private static boolean settles(DiaryEntry entry) {
        return entry.done() || entry.skipReason() == SkipReason.IRRITATED;
    }
}
