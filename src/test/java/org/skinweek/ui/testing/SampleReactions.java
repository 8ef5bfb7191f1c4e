package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Weeks with a retinoid on Wednesday evening, and a skin that has reacted. */
public final class SampleReactions {
    /** The Wednesday that it is in all pictures. */
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private SampleReactions() {}

    /** A reaction some days ago. */
    public static Notebook reacted(Notebook week, SymptomLevel level, int daysAgo) {
        List<Change> changes = new ArrayList<>();
        Map.Entry<LocalDate, WeekPlan> plan =
                week.plan().weeks().entrySet().iterator().next();
        changes.add(new Change.OfWeek(
                plan.getKey(),
                plan.getValue(),
                plan.getValue().with(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, "ret"))));
        LocalDate day = TODAY.minusDays(daysAgo);
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(7, daysAgo),
                        day,
                        level,
                        "",
                        day.atTime(LocalTime.of(14, 10)).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
        return week.after(changes);
    }
}
