package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;

/** Makes products at random: plain ones as shops sell them, and any mixture of actives in any strength and form. */
final class RandomProducts {
    private static final double[] PERCENTS = {0.05, 0.1, 0.3, 0.5, 1, 1.5, 2, 5, 8, 10, 12, 15, 19, 20, 25, 30, 35};
    private static final List<ProductCategory> LEAVE_ON = List.of(
            ProductCategory.SERUM,
            ProductCategory.TONER,
            ProductCategory.TREATMENT,
            ProductCategory.OIL,
            ProductCategory.MOISTURISER);

    private final Random random;
    private final List<String> actives;

    RandomProducts(Random random, Catalog catalog) {
        this.random = random;
        this.actives = List.copyOf(new TreeSet<>(catalog.actives().keySet()));
    }

    /** Washing, moisture or protection from the sun, and nothing else. */
    Product care(String id, ProductCategory category) {
        String active = switch (category) {
            case CLEANSER -> "cleanser";
            case SUNSCREEN -> "spf";
            default -> "moisturiser";
        };
        Form form = category == ProductCategory.CLEANSER ? Form.RINSE_OFF : Form.LEAVE_ON;
        return Product.of(id, id, form, category, List.of(Dose.of(active)));
    }

    /** One active in a usual form. */
    Product plain(String id) {
        String active = pick(actives);
        Form form = Form.LEAVE_ON;
        ProductCategory category = pick(LEAVE_ON);
        if (active.contains("scrub") || active.contains("mask") || active.contains("peel")) {
            form = Form.RINSE_OFF;
            category = active.contains("scrub") ? ProductCategory.SCRUB : ProductCategory.MASK;
            category = active.contains("peel") ? ProductCategory.PEEL : category;
        }
        return product(id, form, category, List.of(dose(active)), random.nextInt(8) == 0);
    }

    /** Up to three actives of any kind in any form. */
    Product strange(String id) {
        Set<String> mixed = new LinkedHashSet<>();
        int count = 1 + random.nextInt(3);
        while (mixed.size() < count) {
            mixed.add(pick(actives));
        }
        return product(
                id,
                pick(List.of(Form.values())),
                pick(List.of(ProductCategory.values())),
                mixed.stream().map(this::dose).toList(),
                random.nextInt(4) == 0);
    }

    private Dose dose(String active) {
        return random.nextInt(4) == 0 ? Dose.of(active) : Dose.of(active, PERCENTS[random.nextInt(PERCENTS.length)]);
    }

    private Product product(String id, Form form, ProductCategory category, List<Dose> doses, boolean prescription) {
        @Nullable Integer perWeek = prescription && random.nextBoolean() ? 1 + random.nextInt(7) : null;
        Set<DayOfWeek> preferred = new HashSet<>();
        if (random.nextInt(4) == 0) {
            int days = 1 + random.nextInt(5);
            while (preferred.size() < days) {
                preferred.add(pick(List.of(DayOfWeek.values())));
            }
        }
        boolean archived = random.nextInt(25) == 0;
        return ProductBuilder.of(id, id, form, category, doses)
                .prescription(prescription)
                .prescribedPerWeek(perWeek)
                .preferredDays(preferred)
                .archived(archived)
                .build();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
