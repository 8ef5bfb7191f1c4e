package org.skinweek.ui.introduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.ui.introduction.StagedProduct.Turn;
import org.skinweek.ui.product.ProductTexts;

/** Makes what is shown of what begins out of what was planned. */
public final class StagingMaker {
    private final ProductTexts texts;

    /** With the names and shapes of products. */
    public StagingMaker(ProductTexts texts) {
        this.texts = texts;
    }

    /**
     * What begins when; nothing of what has found no place.
     *
     * @param introductions when each new product begins, by its index among the products, days counted from the first
     * @param products all products
     * @param plan what is planned
     * @param from the first of the planned days
     * @param beside ids of products that begin on the first day beside those that are introduced
     */
    public IntroductionStaging of(
            List<ProductIntroduction> introductions,
            List<Product> products,
            PlanBook plan,
            LocalDate from,
            Collection<String> beside) {
        TreeMap<LocalDate, List<StagedProduct>> starts = new TreeMap<>();
        for (ProductIntroduction each : introductions) {
            Turn turn = each.why() == ProductIntroduction.Why.PRESCRIBED ? Turn.PRESCRIBED : Turn.IN_TURN;
            add(starts, products.get(each.product()), from.plusDays(each.inDays()), plan, turn);
        }
        for (Product product : products) {
            if (beside.contains(product.id())) {
                add(starts, product, from, plan, Turn.BESIDE);
            }
        }
        return new IntroductionStaging(starts.entrySet().stream()
                .map(start -> new StagedStart(start.getKey(), start.getKey().equals(from), start.getValue()))
                .toList());
    }

    private void add(
            Map<LocalDate, List<StagedProduct>> starts, Product product, LocalDate day, PlanBook plan, Turn turn) {
        int atFirst = plan.sevenDays(day).count(product.id());
        if (atFirst > 0) {
            starts.computeIfAbsent(day, key -> new ArrayList<>())
                    .add(new StagedProduct(
                            product.id(),
                            product.name(),
                            texts.family(product),
                            texts.strength(product),
                            atFirst,
                            turn));
        }
    }
}
