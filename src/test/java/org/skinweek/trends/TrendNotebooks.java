package org.skinweek.trends;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DaysAway;

/** Half a year of somebody's life with a routine, made from a seed: misses, skips, days without an entry, reactions. */
final class TrendNotebooks {
    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate OTHER_PLAN = LocalDate.of(2026, 8, 31);

    private final Random random;
    private final List<Change> changes = new ArrayList<>();

    private TrendNotebooks(long seed) {
        this.random = new Random(seed);
    }

    /** A notebook of a seed, the same each time. */
    static Notebook of(long seed) {
        TrendNotebooks maker = new TrendNotebooks(seed);
        maker.products();
        WeekPlan plan = maker.plan();
        WeekPlan other = maker.plan();
        maker.changes.add(new Change.OfWeek(FIRST, null, plan));
        maker.changes.add(new Change.OfWeek(OTHER_PLAN, null, other));
        LocalDate away = FIRST.plusDays(maker.random.nextInt(150));
        maker.changes.add(new Change.OfAway(
                null, new DaysAway(new UUID(3, 1), away, away.plusDays(5), DaysAway.Keep.NOTHING, Set.of())));
        maker.diary(plan, other);
        return Notebook.EMPTY.after(maker.changes);
    }

    private void products() {
        add("gly", Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("glycolic_acid", 7));
        add("sal", Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("salicylic_acid", 2));
        add("ret", Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("retinol", 0.3));
        add("nia", Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("niacinamide", 10));
        add("scrub", Form.RINSE_OFF, ProductCategory.SCRUB, Dose.of("clay_scrub"));
        add("cl", Form.RINSE_OFF, ProductCategory.CLEANSER, Dose.of("cleanser"));
        changes.add(new Change.OfProduct(
                null,
                ProductBuilder.of(
                                "body",
                                "Body lotion",
                                Form.LEAVE_ON,
                                ProductCategory.MOISTURISER,
                                List.of(Dose.of("glycolic_acid", 10)))
                        .zone(SkinZone.BODY)
                        .build()));
    }

    private void add(String id, Form form, ProductCategory category, Dose dose) {
        changes.add(new Change.OfProduct(null, Product.of(id, "The " + id, form, category, List.of(dose))));
    }

    private WeekPlan plan() {
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            placements.add(new WeekPlacement(day, Session.EVENING, "cl"));
            if (random.nextInt(3) > 0) {
                String product = List.of("gly", "sal", "ret", "scrub").get(random.nextInt(4));
                placements.add(new WeekPlacement(day, Session.EVENING, product));
            }
            if (random.nextBoolean()) {
                placements.add(new WeekPlacement(day, Session.MORNING, random.nextBoolean() ? "nia" : "body"));
            }
        }
        return WeekPlan.of(placements);
    }

    private void diary(WeekPlan plan, WeekPlan other) {
        for (LocalDate day = FIRST; !day.isAfter(TODAY); day = day.plusDays(1)) {
            WeekPlan week = day.isBefore(OTHER_PLAN) ? plan : other;
            if (random.nextInt(10) > 0) {
                for (Session session : Session.values()) {
                    for (String product : week.products(day.getDayOfWeek(), session)) {
                        if (random.nextInt(9) > 0) {
                            entry(day, session, product, random.nextInt(9) == 0 ? reason() : null);
                        }
                    }
                }
                if (random.nextInt(12) == 0) {
                    entry(day, Session.EVENING, "gly", null);
                }
            }
            if (random.nextInt(3) == 0) {
                note(day);
            }
        }
    }

    private SkipReason reason() {
        List<SkipReason> reasons = List.of(SkipReason.values());
        return reasons.get(random.nextInt(reasons.size()));
    }

    private void entry(LocalDate day, Session session, String product, @Nullable SkipReason reason) {
        changes.add(new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(1, changes.size()),
                        day,
                        session,
                        product,
                        reason,
                        "",
                        day.atTime(LocalTime.of(session.hour(), 0)).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
    }

    private void note(LocalDate day) {
        int drawn = random.nextInt(40);
        SymptomLevel level = drawn == 0 ? SymptomLevel.MODERATE : drawn < 6 ? SymptomLevel.MILD : null;
        SkinScores scores = new SkinScores(
                random.nextBoolean() ? random.nextInt(11) : null,
                null,
                null,
                random.nextBoolean() ? random.nextInt(11) : null);
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(2, changes.size()),
                        day,
                        level,
                        new SkinDetails(scores, List.of(), Set.of()),
                        "",
                        day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
    }
}
