package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;

/**
 * Makes planning tasks at random: with and without a past, reactions, pins that contradict each other, travel, wishes
 * that cannot be had, present plans, weeks that have begun, tolerated cautions, and any skin. What is likely in real life is likely here.
 */
public final class RandomTasks {
    private static final List<Integer> WORTH = List.of(60, 8, 4, 3, 2, 2, 1);
    public static final PlanObjective PLAN = new PlanObjective(
            List.of(
                    CostTerm.WISHES,
                    CostTerm.TIME_OF_DAY,
                    CostTerm.REST,
                    CostTerm.APART,
                    CostTerm.SPREAD,
                    CostTerm.PREFERENCE,
                    CostTerm.CHANGE),
            WORTH);
    static final PlanObjective REPLAN = new PlanObjective(
            List.of(
                    CostTerm.WISHES,
                    CostTerm.CHANGE,
                    CostTerm.TIME_OF_DAY,
                    CostTerm.REST,
                    CostTerm.APART,
                    CostTerm.SPREAD,
                    CostTerm.PREFERENCE),
            WORTH);
    private static final int[] WEEKS = {0, 1, 2, 3, 4, 7, 8, 11, 12, 26};
    /** Rules that many weeks come up against. */
    private static final List<String> TOLERABLE =
            List.of("MAX-EXFOL", "NSS-ACID-ACID", "NSN-ACID-RET", "LOAD-WEEK", "LOAD-SESSION");

    private static final List<ProductCategory> CARE =
            List.of(ProductCategory.CLEANSER, ProductCategory.MOISTURISER, ProductCategory.SUNSCREEN);

    private final Random random;
    private final RandomProducts products;

    RandomTasks(long seed, Catalog catalog) {
        this.random = new Random(seed);
        this.products = new RandomProducts(random, catalog);
    }

    /** A task with 3 to 12 products. */
    PlanTask next() {
        return task(shelf(3 + random.nextInt(10), random.nextInt(3) > 0), 7, 4);
    }

    /** A task with at most three treatments and few sessions for them, so that all its weeks can be tried. */
    PlanTask small(int slots) {
        boolean plain = random.nextBoolean();
        List<Product> shelf = new ArrayList<>();
        int treatments = 1 + random.nextInt(3);
        for (int product = 0; product < treatments; product++) {
            shelf.add(plain ? products.plain("p" + product) : products.strange("p" + product));
        }
        CARE.stream()
                .filter(category -> random.nextBoolean())
                .forEach(category -> shelf.add(products.care("p" + shelf.size(), category)));
        PlanTask task = task(shelf, 7, 2);
        Set<Use> barred = new HashSet<>();
        for (int product = 0; product < treatments; product++) {
            List<Integer> closed = new ArrayList<>();
            for (int slot = 0; slot < 2 * Timeline.DAYS; slot++) {
                closed.add(slot);
            }
            Collections.shuffle(closed, random);
            for (int slot : closed.subList(slots / treatments, closed.size())) {
                barred.add(WeekSlots.use(slot, product));
            }
        }
        return task.with(task.pinned(), barred);
    }

    private List<Product> shelf(int count, boolean plain) {
        List<Product> shelf = new ArrayList<>();
        for (ProductCategory category : CARE) {
            if (random.nextInt(3) > 0 && shelf.size() < count - 1) {
                shelf.add(products.care("p" + shelf.size(), category));
            }
        }
        while (shelf.size() < count) {
            String id = "p" + shelf.size();
            shelf.add(plain && random.nextInt(8) > 0 ? products.plain(id) : products.strange(id));
        }
        return shelf;
    }

    private PlanTask task(List<Product> shelf, int mostWished, int mostPins) {
        boolean replan = random.nextInt(3) == 0;
        boolean repeats = !replan && random.nextBoolean();
        int days = repeats || random.nextInt(3) == 0 ? Timeline.DAYS : 1 + random.nextInt(Timeline.DAYS);
        double often = random.nextDouble();
        List<Use> planned = random.nextInt(3) == 0 ? List.of() : uses(shelf.size(), 0, Timeline.DAYS, often);
        List<Use> later = repeats || random.nextBoolean() ? List.of() : later(planned, shelf.size(), often);
        Timeline week = new Timeline(
                        shelf,
                        weeksUsed(shelf.size()),
                        profile(),
                        pick(List.of(DayOfWeek.values())),
                        planned,
                        past(planned, shelf.size(), often),
                        repeats,
                        symptoms())
                .withPauses(pauses(shelf.size()));
        List<Wish> wishes = wishes(shelf.size(), mostWished);
        List<Use> pinned = someUses(shelf.size(), days, random.nextBoolean() ? 0 : random.nextInt(mostPins + 1));
        List<Use> barred = someUses(shelf.size(), Timeline.DAYS, random.nextBoolean() ? 0 : random.nextInt(15));
        Set<Integer> blocked = blocked();
        PlanObjective objective = objective(replan);
        return new PlanTask(
                week.withTolerated(tolerated(shelf.size())),
                days,
                later,
                wishes,
                new HashSet<>(pinned),
                new HashSet<>(barred),
                blocked,
                objective);
    }

    /** Cautions of a product, or of a rule, or of both, that are tolerated for some of the days to come. */
    private List<ToleratedCaution> tolerated(int products) {
        List<ToleratedCaution> tolerated = new ArrayList<>();
        while (random.nextInt(6) == 0) {
            String rule = random.nextBoolean() ? pick(TOLERABLE) : null;
            boolean anyProduct = rule != null && random.nextBoolean();
            tolerated.add(new ToleratedCaution(
                    anyProduct ? null : (Integer) random.nextInt(products), rule, random.nextInt(3 * Timeline.DAYS)));
        }
        return tolerated;
    }

    private PlanObjective objective(boolean replan) {
        if (random.nextInt(10) > 0) {
            return replan ? REPLAN : PLAN;
        }
        List<CostTerm> order = new ArrayList<>(List.of(CostTerm.values()));
        Collections.shuffle(order, random);
        return new PlanObjective(order, random.nextBoolean() ? WORTH : List.of(1));
    }

    /** The same week again, or any other one. */
    private List<Use> later(List<Use> planned, int count, double often) {
        return random.nextBoolean()
                ? planned.stream().map(use -> moved(use, Timeline.DAYS)).toList()
                : uses(count, Timeline.DAYS, 2 * Timeline.DAYS, often);
    }

    /** No past, the present plan as it was done a week ago, or anything. */
    private List<Use> past(List<Use> planned, int count, double often) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> planned.stream().map(use -> moved(use, -Timeline.DAYS)).toList();
            default -> uses(count, -1 - random.nextInt(21), 0, often);
        };
    }

    private static Use moved(Use use, int days) {
        return new Use(use.day() + days, use.session(), use.product());
    }

    private List<Integer> weeksUsed(int count) {
        List<Integer> weeks = new ArrayList<>();
        while (weeks.size() < count) {
            weeks.add(random.nextBoolean() ? Timeline.ASSUMED_WEEKS_USED : WEEKS[random.nextInt(WEEKS.length)]);
        }
        return weeks;
    }

    /** Products used with a habit: daily or less often, mostly in the evening or mostly in the morning. */
    private List<Use> uses(int count, int from, int to, double often) {
        List<Use> uses = new ArrayList<>();
        for (int product = 0; product < count; product++) {
            double chance = random.nextInt(6) == 0 ? 1 : often * random.nextDouble();
            double mornings = random.nextInt(4) == 0 ? random.nextDouble() : random.nextInt(2);
            for (int day = from; day < to; day++) {
                if (random.nextDouble() < chance) {
                    Session session = random.nextDouble() < mornings ? Session.MORNING : Session.EVENING;
                    uses.add(new Use(day, session, product));
                }
            }
        }
        return uses;
    }

    private List<Use> someUses(int products, int days, int count) {
        Set<Use> uses = new LinkedHashSet<>();
        for (int use = 0; use < count; use++) {
            uses.add(WeekSlots.use(random.nextInt(2 * days), random.nextInt(products)));
        }
        return List.copyOf(uses);
    }

    private List<Wish> wishes(int count, int mostWished) {
        List<Wish> wishes = new ArrayList<>();
        boolean greedy = random.nextInt(4) == 0;
        while (wishes.size() < count) {
            int times = greedy ? 1 + random.nextInt(mostWished) : random.nextInt(5);
            if (random.nextInt(20) == 0) {
                times = random.nextInt(Wish.MOST + 1);
            }
            wishes.add(new Wish(times, 1 + random.nextInt(random.nextInt(6) == 0 ? 50 : 5)));
        }
        return wishes;
    }

    private Set<Integer> blocked() {
        Set<Integer> blocked = new HashSet<>();
        if (random.nextInt(4) == 0) {
            int first = random.nextInt(2 * Timeline.DAYS);
            int last = Math.min(first + random.nextInt(6), 2 * Timeline.DAYS - 1);
            for (int slot = first; slot <= last; slot++) {
                blocked.add(slot);
            }
        }
        return blocked;
    }

    private SkinProfile profile() {
        Set<SkinCondition> conditions = new HashSet<>();
        while (random.nextInt(4) == 0) {
            conditions.add(pick(List.of(SkinCondition.values())));
        }
        return new SkinProfile(pick(List.of(Sensitivity.values())), null, Set.of(), random.nextInt(8) == 0, conditions);
    }

    private List<UsePause> pauses(int products) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new UsePause(random.nextInt(products), -29 - random.nextInt(30), -1 - random.nextInt(28)));
    }

    private List<Symptom> symptoms() {
        List<Symptom> symptoms = new ArrayList<>();
        while (random.nextInt(5) == 0) {
            symptoms.add(new Symptom(random.nextInt(16) - 9, pick(List.of(SymptomLevel.values()))));
        }
        return symptoms;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
