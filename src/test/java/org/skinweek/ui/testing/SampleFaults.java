package org.skinweek.ui.testing;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Weeks with a trouble of a certain kind. */
public final class SampleFaults {
    private SampleFaults() {}

    /** An acid and a retinoid on one evening that is over and written down, and that the plan brings again each week. */
    public static Notebook repeated() {
        Notebook week = Samples.week(false);
        LocalDate from = week.plan().weeks().firstKey();
        WeekPlan plan = week.plan().inTheEnd();
        WeekPlan changed = plan.without(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly"))
                .without(new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "ret"))
                .with(new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "ret"));
        return week.after(List.of(new Change.OfWeek(from, plan, changed), done("gly"), done("ret")));
    }

    /** An acid every evening, which no small change mends. */
    public static Notebook nightly() {
        Notebook week = Samples.week(false);
        LocalDate from = week.plan().weeks().firstKey();
        WeekPlan plan = week.plan().inTheEnd();
        WeekPlan changed = plan;
        for (DayOfWeek day : DayOfWeek.values()) {
            changed = changed.without(new WeekPlacement(day, Session.EVENING, "ret"))
                    .with(new WeekPlacement(day, Session.EVENING, "gly"));
        }
        return week.after(List.of(new Change.OfWeek(from, plan, changed)));
    }

    private static Change done(String product) {
        LocalDate monday = Samples.MONDAY;
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        UUID.nameUUIDFromBytes(product.getBytes(StandardCharsets.UTF_8)),
                        monday,
                        Session.EVENING,
                        product,
                        null,
                        "",
                        monday.atTime(LocalTime.of(21, 0)).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
