package org.skinweek.ui.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Adds a made-up diary to a sample: always the same one, with skips, notes and days left out. */
final class SampleDiary {
    private static final long SEED = 7;
    private static final List<SkipReason> REASONS = List.of(SkipReason.IRRITATED, SkipReason.NO_TIME, SkipReason.AWAY);

    private SampleDiary() {}

    /** The notebook with the weeks before the Wednesday of the pictures, and some of that day. */
    static Notebook weeks(Notebook notebook, int weeks) {
        Random random = new Random(SEED);
        List<Change> changes = new ArrayList<>();
        LocalDate today = Samples.MONDAY.plusDays(2);
        for (LocalDate day = today.minusWeeks(weeks); day.isBefore(today); day = day.plusDays(1)) {
            if (random.nextInt(12) == 0) {
                continue;
            }
            for (Session session : Session.values()) {
                for (String product : notebook.plan().on(day).products(day.getDayOfWeek(), session)) {
                    SkipReason reason = random.nextInt(14) == 0 ? REASONS.get(random.nextInt(REASONS.size())) : null;
                    changes.add(entry(day, session, product, reason, changes.size()));
                }
            }
            if (random.nextInt(6) == 0) {
                boolean mild = random.nextInt(3) == 0;
                changes.add(note(day, mild ? SymptomLevel.MILD : null, mild ? "A little tight after washing" : ""));
            }
        }
        return notebook.after(changes);
    }

    /** A full evening of twelve kinds of trouble: acid and retinoid, a pack past its time, a skip, a sore skin. */
    static Notebook fullEvening(Notebook notebook) {
        LocalDate today = Samples.MONDAY.plusDays(2);
        Notebook written = weeks(notebook, 8);
        Product old = ProductBuilder.of(
                        "old",
                        "Azelaic acid suspension",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.of("azelaic_acid", 10)))
                .opened(today.minusMonths(14), 12)
                .build();
        WeekPlan week = written.plan().on(today);
        WeekPlan full = week.with(new WeekPlacement(today.getDayOfWeek(), Session.EVENING, "ret"))
                .with(new WeekPlacement(today.getDayOfWeek(), Session.EVENING, "gly"))
                .with(new WeekPlacement(today.getDayOfWeek(), Session.EVENING, "old"));
        return written.after(List.of(
                new Change.OfProduct(null, old),
                new Change.OfWeek(today, null, full),
                entry(today, Session.EVENING, "cl", null, -1),
                entry(today, Session.EVENING, "gly", SkipReason.IRRITATED, -2),
                entry(today, Session.EVENING, "nia", null, -3),
                note(today, SymptomLevel.MODERATE, "Cheeks sting since Monday")));
    }

    private static Change entry(
            LocalDate day, Session session, String product, @Nullable SkipReason reason, int number) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(1, number),
                        day,
                        session,
                        product,
                        reason,
                        "",
                        day.atTime(LocalTime.of(session.hour(), 0)).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }

    private static Change note(LocalDate day, @Nullable SymptomLevel level, String text) {
        return new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(2, day.toEpochDay()),
                        day,
                        level,
                        text,
                        day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
