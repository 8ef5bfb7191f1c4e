package org.skinweek.planning;

import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/**
 * Notebooks for several weeks, the same one for the same seed: two to six treatments beside care, some of them new, some
 * in a rhythm, with days away or an event, and more wishes than find room.
 */
final class VariedNotebooks {
    private static final String CYCLE = "cycle";

    private final Random random;

    private VariedNotebooks(long seed) {
        this.random = new Random(seed);
    }

    static Notebook of(long seed) {
        return new VariedNotebooks(seed * 7919 + 17).notebook();
    }

    private Notebook notebook() {
        SampleNotebook sample = new SampleNotebook()
                .product("wash", "Wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser")
                .product("cream", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser")
                .product("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
        List<Active> actives = CATALOG.actives().values().stream()
                .filter(active -> !active.support())
                .toList();
        List<String> ids = new ArrayList<>();
        int products = 2 + random.nextInt(5);
        for (int i = 0; i < products; i++) {
            ids.add("p" + i);
            sample.add(product("p" + i, actives.get(random.nextInt(actives.size()))));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            sample.plan(day, Session.MORNING, "wash", "cream", "spf").plan(day, Session.EVENING, "wash", "cream");
            if (random.nextInt(3) > 0) {
                sample.plan(day, Session.EVENING, ids.get(1 + random.nextInt(ids.size() - 1)));
            }
        }
        dates().forEach(sample::change);
        Notebook notebook = sample.build();
        for (int day = -7; day < 0; day++) {
            if (random.nextInt(3) == 0) {
                notebook = PlanningWorld.used(
                        notebook, MONDAY.plusDays(day), Session.EVENING, ids.get(random.nextInt(ids.size())));
            }
        }
        return notebook;
    }

    private Product product(String id, Active active) {
        boolean scrub = active.id().endsWith("scrub");
        @Nullable LocalDate first = random.nextBoolean() ? MONDAY.minusWeeks(random.nextInt(10)) : null;
        return ProductBuilder.of(
                        id,
                        active.name(),
                        scrub ? Form.RINSE_OFF : Form.LEAVE_ON,
                        scrub ? ProductCategory.SCRUB : ProductCategory.SERUM,
                        List.of(Dose.of(active.id())))
                .firstUsed(first)
                .wantedPerWeek(random.nextBoolean() ? 1 + random.nextInt(5) : null)
                .build();
    }

    /** A rhythm of the first product, or none; days away; an event. */
    private List<Change> dates() {
        List<Change> changes = new ArrayList<>();
        LocalDate begins = MONDAY.minusDays(random.nextInt(7));
        int rhythm = random.nextInt(3);
        if (rhythm == 1) {
            changes.add(line(new UseRhythm.EveryDays(2 + random.nextInt(4)), begins));
        } else if (rhythm == 2) {
            List<String> nights = List.of("exfoliate", "retinoid", "rest", "rest");
            changes.add(new Change.OfCycle(null, new SkinCycle(CYCLE, "Four nights", begins, nights)));
            changes.add(line(new UseRhythm.CycleNights(CYCLE, Set.of("exfoliate")), begins));
        }
        if (random.nextInt(3) == 0) {
            LocalDate away = MONDAY.plusDays(random.nextInt(40));
            changes.add(new Change.OfAway(
                    null, new DaysAway(new UUID(0, 1), away, away.plusDays(6), DaysAway.Keep.NOTHING, Set.of())));
        }
        if (random.nextInt(3) == 0) {
            LocalDate waxing = MONDAY.plusDays(random.nextInt(50));
            changes.add(new Change.OfEvent(null, new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, waxing)));
        }
        return changes;
    }

    private static Change line(UseRhythm rhythm, LocalDate from) {
        return new Change.OfRhythm("p0", List.of(), List.of(new RhythmLine(Session.EVENING, rhythm, from, null)));
    }
}
