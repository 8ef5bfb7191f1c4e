package org.skinweek.ui.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;

/** A month with all that its cells can show: feelings of each kind, days over the limit, days away, and plans. */
final class SampleMonth {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private SampleMonth() {}

    /** A diary of eight weeks, and more in its last one. */
    static Notebook of(Notebook week) {
        Notebook written = SampleDiary.weeks(week, 8);
        List<Change> changes = new ArrayList<>();
        changes.add(note(TODAY.minusDays(29), SymptomLevel.SEVERE, 9));
        changes.add(note(TODAY.minusDays(28), SymptomLevel.MODERATE, 9));
        changes.add(note(TODAY.minusDays(28), null, 22));
        changes.add(note(TODAY.minusDays(20), SymptomLevel.MILD, 9));
        changes.add(note(TODAY.minusDays(20), null, 22));
        changes.add(note(TODAY.minusDays(1), null, 22));
        written.plan()
                .weeks()
                .forEach((from, plan) -> changes.add(new Change.OfWeek(from, plan, plan.withoutProduct("clay"))));
        written.diary().days().values().stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.product().equals("clay"))
                .forEach(entry -> changes.add(new Change.OfEntry(entry, null)));
        for (int back = 5; back <= 8; back++) {
            changes.add(use(TODAY.minusDays(back)));
        }
        changes.add(away(TODAY.minusDays(16), TODAY.minusDays(15)));
        changes.add(away(TODAY.plusDays(6), TODAY.plusDays(7)));
        for (DiaryEntry entry : written.diary().between(TODAY.minusDays(16), TODAY.minusDays(15)).values().stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> !entry.product().equals("clay"))
                .toList()) {
            changes.add(new Change.OfEntry(entry, null));
        }
        for (String product : List.of("vc", "nia")) {
            changes.add(new Change.OfEntry(null, entry(TODAY, Session.MORNING, product)));
        }
        return written.after(changes);
    }

    private static Change away(LocalDate from, LocalDate to) {
        return new Change.OfAway(
                null, new DaysAway(new UUID(31, from.toEpochDay()), from, to, DaysAway.Keep.NOTHING, Set.of()));
    }

    private static Change use(LocalDate day) {
        return new Change.OfEntry(null, entry(day, Session.EVENING, "clay"));
    }

    private static DiaryEntry entry(LocalDate day, Session session, String product) {
        return new DiaryEntry(
                new UUID(32 + product.hashCode(), day.toEpochDay()),
                day,
                session,
                product,
                null,
                "",
                day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC);
    }

    private static Change note(LocalDate day, @Nullable SymptomLevel level, int hour) {
        return new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(33 + hour, day.toEpochDay()),
                        day,
                        level,
                        "",
                        day.atTime(hour, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
