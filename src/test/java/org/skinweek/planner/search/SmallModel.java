package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/** A small task at random as numbers, with every choice of ways that it allows. */
final class SmallModel {
    static final Catalog CATALOG = CatalogReader.read();
    static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG)).forPlans();
    static final Treatments TREATMENTS = new Treatments(CATALOG);
    private static final int SLOTS = 8;
    private static final int PRODUCTS = 3;
    private static final int SESSIONS = 4;
    private static final List<Product> STRONG = List.of(
            strong("glycolic_acid", 7),
            strong("lactic_acid", 10),
            strong("salicylic_acid", 2),
            strong("retinol", 0.3),
            strong("adapalene", 0.1),
            strong("benzoyl_peroxide", 2.5),
            strong("azelaic_acid", 10),
            Product.of("scrub", "scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("physical_scrub"))));
    private static final int ROUNDS = 40;

    final PlanTask task;
    final WeekModel model;
    final List<int[]> choices;

    SmallModel(long seed) {
        task = task(seed);
        model = WeekModel.of(task, CHECKER, TREATMENTS, rule -> true);
        choices = RandomSearch.choices(model.options()).stream()
                .filter(this::allows)
                .toList();
    }

    /** Any small task, or one whose products stand in each other's way. */
    static PlanTask task(long seed) {
        return seed % 3 == 0 ? new RandomTasks(seed, CATALOG).small(SLOTS) : crowded(RandomRuns.random(seed));
    }

    /** Three strong products that have only few sessions, and mostly the same ones. */
    private static PlanTask crowded(Random random) {
        List<Product> shelf = new ArrayList<>(STRONG);
        Collections.shuffle(shelf, random);
        shelf.subList(PRODUCTS, shelf.size()).clear();
        List<Integer> slots =
                new ArrayList<>(IntStream.range(0, WeekSlots.COUNT).boxed().toList());
        Collections.shuffle(slots, random);
        slots.sort(Comparator.comparing(slot -> slot % 2 == 0));
        Set<Use> barred = new HashSet<>();
        Set<Use> pinned = new HashSet<>();
        List<Wish> wishes = new ArrayList<>();
        List<Use> past = new ArrayList<>();
        for (int product = 0; product < PRODUCTS; product++) {
            int skipped = random.nextInt(2);
            for (int place = 0; place < slots.size(); place++) {
                boolean open = place >= skipped && place < skipped + SESSIONS;
                Use use = WeekSlots.use(slots.get(place), product);
                barred.addAll(open ? Set.of() : Set.of(use));
                pinned.addAll(open && random.nextInt(20) == 0 ? Set.of(use) : Set.of());
                if (random.nextInt(20) == 0) {
                    past.add(new Use(use.day() - Timeline.DAYS, use.session(), product));
                }
            }
            wishes.add(new Wish(1 + random.nextInt(SESSIONS), 1 + random.nextInt(3)));
        }
        Timeline week = new Timeline(
                shelf,
                Collections.nCopies(PRODUCTS, Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT.withStated(random.nextBoolean() ? Sensitivity.LOW : Sensitivity.NORMAL),
                DayOfWeek.MONDAY,
                List.of(),
                past,
                random.nextBoolean(),
                List.of());
        return new PlanTask(week, Timeline.DAYS, List.of(), wishes, pinned, barred, Set.of(), RandomTasks.PLAN);
    }

    private static Product strong(String active, double percent) {
        return Product.of(active, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    /** True when a choice keeps all that products share. */
    boolean allows(int[] choice) {
        return RandomSearch.agree(model.conflicts(), choice) && RandomSearch.keeps(model.quotas(), choice);
    }

    /** The pins alone, which are allowed whatever they exceed. */
    int[] pins() {
        return RandomSearch.pins(model.candidates());
    }

    /** What the cheapest choice costs of those that a part of all choices holds and allows. */
    long best(SearchBranch branch) {
        return choices.stream()
                .filter(choice -> holds(branch, choice))
                .mapToLong(model::chosenCost)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** True when a part of all choices has these ways and allows them together. */
    static boolean holds(SearchBranch branch, int[] choice) {
        return IntStream.range(0, choice.length)
                        .allMatch(item ->
                                Arrays.stream(branch.options()[item]).anyMatch(option -> option.mask() == choice[item]))
                && RandomSearch.keeps(branch.quotas(), choice);
    }

    /** Prices on what the products share, found by some rounds or by none. */
    LimitPrices prices(boolean improved) {
        LinearLimits linear = new LinearLimits(model.quotas(), model.cliques());
        return new LimitPrices(
                linear,
                model.options(),
                new long[linear.count()],
                model.chosenCost(pins()),
                improved ? ROUNDS : 0,
                Stop.NEVER);
    }

    /** All ways of each product at some prices. */
    ItemWays[] ways(LimitPrices prices) {
        Quota[] quotas = model.quotas().toArray(Quota[]::new);
        return IntStream.range(0, model.items())
                .mapToObj(item -> new ItemWays(item, model.options(item), prices, quotas))
                .toArray(ItemWays[]::new);
    }
}
