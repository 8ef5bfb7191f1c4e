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
import org.skinweek.routine.Category;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Makes routines at random, from any actives of the catalogue, strange ones included. */
final class RandomRoutines {
    private static final List<String> ACTIVES =
            List.copyOf(new TreeSet<>(WeekBuilder.CATALOG.actives().keySet()));
    private static final double[] PERCENTS = {0.05, 0.1, 0.3, 0.5, 1, 1.5, 2, 5, 8, 10, 12, 15, 19, 20, 25, 30, 35};
    private static final int[] WEEKS = {0, 1, 2, 3, 4, 7, 8, 11, 12, 26};

    private final Random random;

    RandomRoutines(Random random) {
        this.random = random;
    }

    Timeline next() {
        List<Product> products = new ArrayList<>();
        List<Integer> weeksUsed = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            products.add(product("p" + i));
            weeksUsed.add(WEEKS[random.nextInt(WEEKS.length)]);
        }
        Set<Use> planned = new LinkedHashSet<>();
        Set<Use> past = new LinkedHashSet<>();
        for (int product = 0; product < count; product++) {
            double often = random.nextDouble();
            for (int day = random.nextBoolean() ? 0 : -9; day < Timeline.DAYS; day++) {
                Session session = random.nextInt(3) == 0 ? Session.MORNING : Session.EVENING;
                if (random.nextDouble() < often) {
                    (day < 0 ? past : planned).add(new Use(day, session, product));
                }
            }
        }
        return new Timeline(
                products,
                weeksUsed,
                profile(),
                DayOfWeek.MONDAY,
                List.copyOf(planned),
                List.copyOf(past),
                random.nextBoolean(),
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Symptom(random.nextInt(16) - 9, pick(SymptomLevel.values()))));
    }

    private Product product(String id) {
        Set<String> actives = new LinkedHashSet<>();
        int count = 1 + random.nextInt(3);
        while (actives.size() < count) {
            actives.add(ACTIVES.get(random.nextInt(ACTIVES.size())));
        }
        List<Dose> doses = actives.stream()
                .map(active -> random.nextInt(4) == 0
                        ? Dose.of(active)
                        : Dose.of(active, PERCENTS[random.nextInt(PERCENTS.length)]))
                .toList();
        boolean prescription = random.nextInt(5) == 0;
        @Nullable Integer perWeek = prescription && random.nextBoolean() ? 1 + random.nextInt(7) : null;
        return new Product(
                id,
                id,
                pick(Form.values()),
                pick(Category.values()),
                doses,
                prescription,
                perWeek,
                null,
                null,
                Set.of(),
                null,
                null,
                false);
    }

    private SkinProfile profile() {
        Set<Condition> conditions = random.nextInt(3) > 0 ? Set.of() : Set.of(pick(Condition.values()));
        return new SkinProfile(pick(Sensitivity.values()), null, Set.of(), random.nextInt(6) == 0, conditions);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The same routine with its products in another order and under other ids. */
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
                moved(week.planned(), order),
                moved(week.past(), order),
                week.repeats(),
                week.symptoms());
    }

    private static List<Use> moved(List<Use> uses, List<Integer> order) {
        return uses.stream()
                .map(use -> new Use(use.day(), use.session(), order.indexOf(use.product())))
                .toList();
    }

    private static Product renamed(Product product) {
        String id = "other-" + (1000 - Integer.parseInt(product.id().substring(1)));
        return new Product(
                id,
                id,
                product.form(),
                product.category(),
                product.doses(),
                product.prescription(),
                product.prescribedPerWeek(),
                product.firstUsed(),
                product.wantedPerWeek(),
                product.preferredDays(),
                product.opened(),
                product.periodAfterOpeningMonths(),
                product.archived());
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
                List.of());
    }
}
