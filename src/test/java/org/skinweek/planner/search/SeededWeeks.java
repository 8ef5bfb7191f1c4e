package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Shelves and weeks as people have them, at random: care, some treatments, perhaps a past and a plan. */
public final class SeededWeeks {
    /** What is sold: active, percent (0 where the pack says none), rinsed off. */
    private static final List<Product> SOLD = List.of(
            serum("glycolic_acid", 5),
            serum("glycolic_acid", 8),
            serum("lactic_acid", 10),
            serum("mandelic_acid", 5),
            serum("salicylic_acid", 0.5),
            serum("salicylic_acid", 2),
            serum("gluconolactone", 10),
            serum("niacinamide", 5),
            serum("retinol", 0.2),
            serum("retinol", 0.3),
            serum("retinal", 0.05),
            serum("adapalene", 0.1),
            serum("l_ascorbic_acid", 15),
            serum("azelaic_acid", 10),
            serum("benzoyl_peroxide", 2.5),
            serum("copper_peptide", 1),
            serum("sulfur", 3),
            rinsed("physical_scrub", ProductCategory.SCRUB),
            rinsed("clay_mask", ProductCategory.MASK),
            rinsed("enzyme_exfoliant", ProductCategory.MASK),
            rinsed("aha_peel", ProductCategory.PEEL));

    private final Random random;

    public SeededWeeks(long seed) {
        random = new Random(seed);
    }

    private static Product serum(String active, double percent) {
        return Product.of(
                active + percent, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static Product rinsed(String active, ProductCategory category) {
        return Product.of(active, active, Form.RINSE_OFF, category, List.of(Dose.of(active)));
    }

    /**
     * A week with care planned and treatments laid at random.
     *
     * @param treatments how many products that treat
     * @param often how likely a treatment is in a session, 0 to 1
     */
    public Timeline week(int treatments, double often) {
        List<Product> products = new ArrayList<>(List.of(
                Product.of("wash", "wash", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of()),
                Product.of("cream", "cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()),
                Product.of("spf", "spf", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of())));
        List<Integer> weeks = new ArrayList<>(List.of(26, 26, 26));
        List<Product> sold = new ArrayList<>(SOLD);
        Collections.shuffle(sold, random);
        for (Product product : sold.subList(0, treatments)) {
            products.add(random.nextInt(5) == 0 ? withDays(product) : product);
            weeks.add(random.nextInt(3) == 0 ? random.nextInt(12) : 26);
        }
        Set<Use> planned = new LinkedHashSet<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            for (Session session : Session.values()) {
                planned.add(new Use(day, session, 0));
                planned.add(new Use(day, session, 1));
            }
            planned.add(new Use(day, Session.MORNING, 2));
        }
        planned.addAll(uses(products.size(), 0, Timeline.DAYS, often));
        List<Use> past = random.nextBoolean() ? List.of() : uses(products.size(), -8, 0, 0.1);
        SkinProfile skin =
                SkinProfile.DEFAULT.withStated(List.of(Sensitivity.values()).get(random.nextInt(3)));
        return new Timeline(
                products, weeks, skin, DayOfWeek.MONDAY, List.copyOf(planned), past, random.nextInt(3) > 0, List.of());
    }

    private List<Use> uses(int products, int from, int to, double often) {
        List<Use> uses = new ArrayList<>();
        for (int product = 3; product < products; product++) {
            for (int day = from; day < to; day++) {
                for (Session session : Session.values()) {
                    if (random.nextDouble() < often) {
                        uses.add(new Use(day, session, product));
                    }
                }
            }
        }
        return uses;
    }

    private Product withDays(Product product) {
        Set<DayOfWeek> days = new HashSet<>();
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        return ProductBuilder.from(product).preferredDays(days).build();
    }

    /** What is asked of a week: some uses of each treatment, perhaps pins and blocked sessions. */
    public PlanTask task(Timeline week, PlanObjective objective) {
        List<Wish> wishes = new ArrayList<>();
        Set<Use> pins = new HashSet<>();
        for (int product = 0; product < week.products().size(); product++) {
            wishes.add(product < 3 ? Wish.NONE : new Wish(1 + random.nextInt(5), 1 + random.nextInt(4)));
            if (product >= 3 && random.nextInt(6) == 0) {
                pins.add(new Use(random.nextInt(Timeline.DAYS), Session.EVENING, product));
            }
        }
        Set<Integer> blocked = random.nextInt(4) == 0 ? Set.of(9, 10, 11, 12, 13) : Set.of();
        return new PlanTask(week, Timeline.DAYS, List.of(), wishes, pins, Set.of(), blocked, objective);
    }

    /** A number below a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
