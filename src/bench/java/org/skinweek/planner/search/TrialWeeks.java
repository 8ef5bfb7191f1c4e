package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/**
 * Fifty weeks as people have them, always the same: five kinds, each with 3 to 12 products to plan beside cleanser,
 * moisturiser and sunscreen. They depend on the catalogue and the rule book, but not on the planner.
 */
final class TrialWeeks {
    /** What makes a week of the trial special. */
    enum Kind {
        /** A new week that comes again and again. */
        PLAIN,
        /** The same after eight days of diary. */
        HISTORY,
        /** Some uses are pinned, on evenings that need not suit each other. */
        PINS,
        /** The rest of a week that has begun, with as few changes as possible, before the same week again. */
        REPLAN,
        /** Four to seven times each, which no skin takes. */
        OVER_ASKED
    }

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int CARE = 3;
    private static final List<Product> SOLD = List.of(
            leaveOn("glycolic_acid", 7),
            leaveOn("lactic_acid", 10),
            leaveOn("mandelic_acid", 8),
            leaveOn("salicylic_acid", 2),
            leaveOn("salicylic_acid", 0.5),
            leaveOn("gluconolactone", 10),
            leaveOn("niacinamide", 10),
            leaveOn("retinol", 0.3),
            leaveOn("retinal", 0.05),
            leaveOn("adapalene", 0.1),
            leaveOn("l_ascorbic_acid", 15),
            leaveOn("ascorbyl_glucoside", 5),
            leaveOn("azelaic_acid", 10),
            leaveOn("benzoyl_peroxide", 2.5),
            leaveOn("copper_peptide", 1),
            leaveOn("signal_peptides", 5),
            leaveOn("tranexamic_acid", 3),
            leaveOn("bakuchiol", 1),
            leaveOn("sulfur", 3),
            rinsed("clay_mask", ProductCategory.MASK),
            rinsed("enzyme_exfoliant", ProductCategory.MASK),
            rinsed("physical_scrub", ProductCategory.SCRUB),
            rinsed("aha_peel", ProductCategory.PEEL));

    private final WishResolver wishes;
    private final PlannerData data = PlannerDataReader.read();

    private TrialWeeks() {
        var catalog = CatalogReader.read();
        wishes = new WishResolver(new Checker(RuleBookReader.read(catalog)), catalog, data);
    }

    /** The fifty tasks. */
    static List<PlanTask> all() {
        TrialWeeks weeks = new TrialWeeks();
        List<PlanTask> tasks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int products = FEWEST; products <= MOST; products++) {
                tasks.add(weeks.task(kind, products));
            }
        }
        return tasks;
    }

    /** One of them. */
    static PlanTask of(Kind kind, int products) {
        return new TrialWeeks().task(kind, products);
    }

    private static Product leaveOn(String active, double percent) {
        return Product.of(
                active + percent, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static Product rinsed(String active, ProductCategory category) {
        return Product.of(active, active, Form.RINSE_OFF, category, List.of(Dose.of(active)));
    }

    private PlanTask task(Kind kind, int products) {
        Random random = new Random(31L * kind.name().hashCode() + products);
        List<Product> shelf = new ArrayList<>(List.of(
                Product.of("wash", "wash", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("cleanser"))),
                Product.of(
                        "cream", "cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of(Dose.of("moisturiser"))),
                Product.of("spf", "spf", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")))));
        List<Product> sold = new ArrayList<>(SOLD);
        Collections.shuffle(sold, random);
        shelf.addAll(sold.subList(0, products));
        Timeline empty = week(kind, shelf, List.of(), random);
        List<Wish> usual = wishes.of(empty);
        List<Use> present = kind == Kind.REPLAN ? present(usual) : List.of();
        boolean replan = kind == Kind.REPLAN;
        return new PlanTask(
                new Timeline(
                        shelf,
                        empty.weeksUsed(),
                        empty.profile(),
                        empty.firstDay(),
                        present,
                        past(kind, usual, random),
                        !replan,
                        replan && products % 2 == 0 ? List.of(new Symptom(-1, SymptomLevel.MILD)) : List.of()),
                replan ? 3 + products % 4 : Timeline.DAYS,
                replan ? later(present) : List.of(),
                kind == Kind.OVER_ASKED ? overAsked(usual, random) : usual,
                kind == Kind.PINS ? pins(products, random) : Set.of(),
                Set.of(),
                Set.of(),
                replan ? data.replan() : data.plan());
    }

    private static Timeline week(Kind kind, List<Product> shelf, List<Use> planned, Random random) {
        List<Integer> weeks = new ArrayList<>();
        for (int product = 0; product < shelf.size(); product++) {
            weeks.add(random.nextInt(4) == 0 && product >= CARE ? random.nextInt(10) : Timeline.ASSUMED_WEEKS_USED);
        }
        SkinGoal[] goals = SkinGoal.values();
        SkinProfile skin = new SkinProfile(
                random.nextInt(5) == 0 ? Sensitivity.SENSITIVE : Sensitivity.NORMAL,
                null,
                Set.of(goals[random.nextInt(goals.length)]),
                false,
                Set.of());
        return new Timeline(shelf, weeks, skin, DayOfWeek.MONDAY, planned, List.of(), kind != Kind.REPLAN, List.of());
    }

    /** Each treatment as evenly as can be, as somebody might lay it by hand, and care. */
    private static List<Use> present(List<Wish> wishes) {
        List<Use> uses = new ArrayList<>();
        for (int product = 0; product < wishes.size(); product++) {
            int times = wishes.get(product).times();
            for (int use = 0; use < times; use++) {
                int day = (product + use * Timeline.DAYS / times) % Timeline.DAYS;
                Use laid = new Use(day, Session.EVENING, product);
                if (!uses.contains(laid)) {
                    uses.add(laid);
                }
            }
        }
        for (int slot = 0; slot < 2 * Timeline.DAYS; slot++) {
            uses.add(WeekSlots.use(slot, 0));
            uses.add(WeekSlots.use(slot, 1));
            if (slot % 2 == 0) {
                uses.add(WeekSlots.use(slot, 2));
            }
        }
        return uses;
    }

    private static List<Use> past(Kind kind, List<Wish> wishes, Random random) {
        if (kind != Kind.HISTORY && kind != Kind.REPLAN) {
            return List.of();
        }
        List<Use> past = new ArrayList<>();
        for (int day = -8; day < 0; day++) {
            for (int product = CARE; product < wishes.size(); product++) {
                if (random.nextInt(Timeline.DAYS) < wishes.get(product).times()) {
                    past.add(new Use(day, Session.EVENING, product));
                }
            }
            past.add(new Use(day, Session.MORNING, 2));
        }
        return past;
    }

    private static List<Use> later(List<Use> present) {
        return present.stream()
                .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                .toList();
    }

    private static List<Wish> overAsked(List<Wish> usual, Random random) {
        List<Wish> wishes = new ArrayList<>();
        for (Wish wish : usual) {
            wishes.add(wishes.size() < CARE ? wish : new Wish(4 + random.nextInt(4), wish.weight()));
        }
        return wishes;
    }

    private static Set<Use> pins(int products, Random random) {
        Set<Use> pins = new HashSet<>();
        for (int pin = 0; pin < 1 + products / 4; pin++) {
            pins.add(new Use(random.nextInt(Timeline.DAYS), Session.EVENING, CARE + random.nextInt(products)));
        }
        return pins;
    }
}
