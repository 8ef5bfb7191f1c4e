package org.skinweek.notebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.Diary;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RandomRhythms;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/** Routines of which some products are planned by weekdays and some by rhythms, the same ones for the same seed. */
final class RhythmNotebooks {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final List<Dose> DOSES = List.of(
            Dose.of("glycolic_acid", 7),
            Dose.of("salicylic_acid", 2),
            Dose.of("retinol", 0.3),
            Dose.of("l_ascorbic_acid", 15),
            Dose.of("benzoyl_peroxide", 5),
            Dose.of("lactic_acid", 10),
            Dose.of("spf"));

    private final Random random;
    private final RandomRhythms rhythms;

    RhythmNotebooks(Random random) {
        this.random = random;
        this.rhythms = new RandomRhythms(random);
    }

    Notebook notebook() {
        Map<String, Product> products = new LinkedHashMap<>();
        for (int i = 0; i < DOSES.size(); i++) {
            products.put("p" + i, product("p" + i, DOSES.get(i)));
        }
        DateSchedule schedule = schedule();
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (int use = random.nextInt(8); use > 0; use--) {
            String product = "p" + random.nextInt(DOSES.size());
            if (!schedule.hasRhythm(product)) {
                placements.add(new WeekPlacement(DayOfWeek.of(1 + random.nextInt(7)), one(Session.values()), product));
            }
        }
        LocalDate from = MONDAY.minusWeeks(random.nextInt(4));
        return new Notebook(
                products,
                new PlanBook(new TreeMap<>(Map.of(from, WeekPlan.of(placements)))),
                Diary.EMPTY,
                SkinProfile.DEFAULT,
                UserSettings.DEFAULT,
                RuleAdjustments.NONE,
                schedule);
    }

    private Product product(String id, Dose dose) {
        boolean isNew = random.nextInt(4) == 0;
        return ProductBuilder.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(dose))
                .firstUsed(isNew ? MONDAY.minusDays(random.nextInt(100)) : null)
                .build();
    }

    private DateSchedule schedule() {
        SkinCycle drawn = rhythms.cycle("skin", MONDAY);
        SkinCycle cycle = drawn.withFrom(near(20));
        Map<String, List<RhythmLine>> lines = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            lines.put("p" + random.nextInt(DOSES.size()), List.of(line(cycle)));
        }
        Set<PlanException> exceptions = new LinkedHashSet<>();
        Set<DaysAway> away = new LinkedHashSet<>();
        Set<SkinEvent> events = new LinkedHashSet<>();
        if (random.nextInt(3) == 0) {
            exceptions.add(new PlanException(near(40), Session.EVENING, "p0", one(PlanException.Kind.values())));
            LocalDate gone = near(40);
            away.add(new DaysAway(new UUID(0, 1), gone, gone.plusDays(9), DaysAway.Keep.NOTHING, Set.of()));
            events.add(new SkinEvent(new UUID(0, 2), one(SkinEventKind.values()), near(40)));
        }
        return new DateSchedule(Map.of(cycle.id(), cycle), lines, exceptions, away, events);
    }

    private RhythmLine line(SkinCycle cycle) {
        RhythmLine line = rhythms.line(cycle, MONDAY);
        LocalDate from = near(30);
        @Nullable LocalDate until = random.nextInt(4) == 0 ? from.plusDays(random.nextInt(60)) : null;
        return new RhythmLine(line.session(), line.rhythm(), from, until);
    }

    private LocalDate near(int days) {
        return MONDAY.plusDays(random.nextInt(2 * days) - days);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
