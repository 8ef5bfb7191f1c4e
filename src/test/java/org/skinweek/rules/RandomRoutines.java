package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;

/** Makes routines at random, from any actives of the catalogue, strange ones included. */
final class RandomRoutines {
    private static final List<String> ACTIVES =
            List.copyOf(new TreeSet<>(WeekBuilder.CATALOG.actives().keySet()));
    /** What most rules are about: these come up more often than the rest. */
    private static final List<String> STRONG = List.of(
            "glycolic_acid",
            "lactic_acid",
            "mandelic_acid",
            "salicylic_acid",
            "betaine_salicylate",
            "lha",
            "aha_peel",
            "clay_scrub",
            "enzyme_exfoliant",
            "retinol",
            "retinal",
            "retinyl_ester",
            "adapalene",
            "tretinoin",
            "tazarotene",
            "benzoyl_peroxide",
            "l_ascorbic_acid",
            "azelaic_acid",
            "spf");

    private static final double[] PERCENTS = {
        0, 0.01, 0.05, 0.1, 0.3, 0.31, 0.5, 1, 1.01, 1.5, 2, 2.5, 4, 5, 5.01, 8, 10, 10.01, 12, 15, 19, 19.99, 20, 25,
        30, 30.01, 35, 99.9, 100
    };
    private static final int[] WEEKS = {0, 1, 2, 3, 4, 7, 8, 11, 12, 26, 520};
    private static final String[] NAMES = {
        "p",
        "Serum",
        "Microsphere gel",
        "Fixed combination gel",
        "Crème 2 %",
        "?",
        "Retinol eye cream",
        "Lactic acid lotion"
    };
    /** Where most products go: on the face, or where their names say. */
    private static final int ELSEWHERE = 5;

    private static final int USUAL_PRODUCTS = 4;
    private static final int MOST_PRODUCTS = 12;
    private static final int DAYS_BEFORE = 16;

    private final Random random;

    RandomRoutines(Random random) {
        this.random = random;
    }

    /** Half of them are weeks as most people plan them, again and again; the others have a past, reactions, or an end. */
    Timeline next() {
        boolean plain = random.nextBoolean();
        List<Product> products = new ArrayList<>();
        List<Integer> weeksUsed = new ArrayList<>();
        int count = 1 + random.nextInt(random.nextInt(20) == 0 ? MOST_PRODUCTS : USUAL_PRODUCTS);
        for (int i = 0; i < count; i++) {
            products.add(product("p" + i));
            weeksUsed.add(WEEKS[random.nextInt(WEEKS.length)]);
        }
        Set<Use> planned = new LinkedHashSet<>();
        Set<Use> past = new LinkedHashSet<>();
        for (int product = 0; product < count; product++) {
            double often = Math.pow(random.nextDouble(), 3);
            double mornings = random.nextDouble();
            for (int day = plain || random.nextBoolean() ? 0 : -DAYS_BEFORE; day < Timeline.DAYS; day++) {
                for (Session session : Session.values()) {
                    double chance = session == Session.MORNING ? mornings : 1 - mornings;
                    if (random.nextDouble() < often * chance * 2) {
                        (day < 0 ? past : planned).add(new Use(day, session, product));
                    }
                }
            }
        }
        return new Timeline(
                        products,
                        weeksUsed,
                        profile(),
                        DayOfWeek.of(1 + random.nextInt(Timeline.DAYS)),
                        List.copyOf(planned),
                        List.copyOf(past),
                        plain || random.nextBoolean(),
                        plain ? List.of() : symptoms())
                .withPauses(plain ? List.of() : pauses(count));
    }

    private List<UsePause> pauses(int products) {
        List<UsePause> pauses = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            int last = random.nextBoolean() ? -1 : -1 - random.nextInt(UsePause.LATEST_BACK);
            pauses.add(new UsePause(random.nextInt(products), last - random.nextInt(60), last));
        }
        return pauses;
    }

    private List<Symptom> symptoms() {
        List<Symptom> symptoms = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            symptoms.add(new Symptom(random.nextInt(24) - DAYS_BEFORE - 1, pick(SymptomLevel.values())));
        }
        return symptoms;
    }

    private Product product(String id) {
        Set<String> actives = new LinkedHashSet<>();
        int count = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
        while (actives.size() < count) {
            List<String> from = random.nextBoolean() ? STRONG : ACTIVES;
            actives.add(from.get(random.nextInt(from.size())));
        }
        List<Dose> doses = new ArrayList<>();
        for (String active : actives) {
            doses.add(
                    random.nextInt(3) == 0
                            ? Dose.of(active)
                            : Dose.of(active, PERCENTS[random.nextInt(PERCENTS.length)]));
        }
        if (random.nextInt(15) == 0) {
            doses.add(Dose.other(random.nextBoolean() ? "Moon dust" : "Acide glycolique"));
        }
        boolean prescription = random.nextInt(4) == 0;
        @Nullable Integer perWeek = prescription && random.nextBoolean() ? random.nextInt(15) : null;
        return ProductBuilder.of(id, pick(NAMES), pick(Form.values()), pick(ProductCategory.values()), doses)
                .prescription(prescription)
                .prescribedPerWeek(perWeek)
                .zone(random.nextInt(ELSEWHERE) == 0 ? pick(SkinZone.values()) : null)
                .build();
    }

    private SkinProfile profile() {
        Set<SkinCondition> conditions = new LinkedHashSet<>();
        while (random.nextInt(3) == 0) {
            conditions.add(pick(SkinCondition.values()));
        }
        @Nullable SkinType type = random.nextBoolean() ? pick(SkinType.values()) : null;
        return new SkinProfile(pick(Sensitivity.values()), type, Set.of(), random.nextInt(6) == 0, conditions);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The same routine with its products and uses in another order, and other ids. */
    static Timeline shuffled(Timeline week, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, week.products().size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Product> products =
                order.stream().map(index -> renamed(week.products().get(index))).toList();
        return new Timeline(
                        products,
                        order.stream().map(index -> week.weeksUsed().get(index)).toList(),
                        week.profile(),
                        week.firstDay(),
                        moved(week.planned(), order, random),
                        moved(week.past(), order, random),
                        week.repeats(),
                        week.symptoms())
                .withPauses(week.pauses().stream()
                        .map(pause -> new UsePause(order.indexOf(pause.product()), pause.first(), pause.last()))
                        .toList());
    }

    private static List<Use> moved(List<Use> uses, List<Integer> order, Random random) {
        List<Use> moved = new ArrayList<>();
        for (Use use : uses) {
            moved.add(
                    random.nextInt(moved.size() + 1), new Use(use.day(), use.session(), order.indexOf(use.product())));
        }
        return moved;
    }

    private static Product renamed(Product product) {
        String id = "other-" + (1000 - Integer.parseInt(product.id().substring(1)));
        return ProductBuilder.from(product).id(id).build();
    }

    /** The same week with other uses, which repeat. */
    static Timeline repeating(Timeline week, List<Use> planned) {
        return new Timeline(
                        week.products(),
                        week.weeksUsed(),
                        week.profile(),
                        week.firstDay(),
                        planned,
                        week.past(),
                        true,
                        week.symptoms())
                .withEvents(week.events())
                .withPauses(week.pauses());
    }

    /** The same week, repeating, with neither a past nor reactions. */
    static Timeline repeatingWithoutPast(Timeline week) {
        return new Timeline(
                        week.products(),
                        week.weeksUsed(),
                        week.profile(),
                        week.firstDay(),
                        week.planned(),
                        List.of(),
                        true,
                        List.of())
                .withPauses(week.pauses());
    }
}
