package org.skinweek.diary;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;

/** Counts what was done, by what the products are; it only counts, and leaves judging to the rules. */
public final class DiaryStatistics {
    private final ToDoubleFunction<Product> units;
    private final Predicate<Product> treatment;

    /**
     * Statistics over products of some meaning.
     *
     * @param units exfoliation units of one use of a product, 0 when it does not exfoliate
     * @param treatment true for products with an active, false for cleanser, moisturiser, sunscreen
     */
    public DiaryStatistics(ToDoubleFunction<Product> units, Predicate<Product> treatment) {
        this.units = units;
        this.treatment = treatment;
    }

    /**
     * One day in numbers.
     *
     * @param products the products that entries refer to, by id; an entry of an unknown one counts as a step only
     */
    public DaySummary day(DiaryDay day, Map<String, Product> products) {
        int done = 0;
        int skipped = 0;
        int exfoliations = 0;
        double sum = 0;
        boolean evening = false;
        boolean activeEvening = false;
        for (DiaryEntry entry : day.entries()) {
            boolean inEvening = entry.session() == Session.EVENING;
            // a night away says nothing about rest
            evening |= inEvening && entry.skipReason() != SkipReason.AWAY;
            if (!entry.done()) {
                skipped++;
                continue;
            }
            done++;
            @Nullable Product product = products.get(entry.product());
            double use = product == null ? 0 : units.applyAsDouble(product);
            exfoliations += use > 0 ? 1 : 0;
            sum += use;
            activeEvening |= inEvening && product != null && treatment.test(product);
        }
        return new DaySummary(
                done,
                skipped,
                exfoliations,
                sum,
                activeEvening,
                evening && !activeEvening,
                day.notes().size(),
                worst(day));
    }

    private static @Nullable SymptomLevel worst(DiaryDay day) {
        return day.notes().stream()
                .map(SkinNote::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
