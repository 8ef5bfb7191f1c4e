package org.skinweek.rules;

import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;

/**
 * For how many days a product is tried on a small spot before the face.
 *
 * @param rule the rule that asks for the test; its sources and grade are those of the numbers
 * @param usual for most products
 * @param shorter products of which a shorter test is known to be enough
 * @param fewer for those
 */
public record PatchDays(String rule, BySensitivity usual, Selector shorter, BySensitivity fewer) {
    /** Those of a product; what is sold as a peel takes the usual time, however weak it is. */
    int of(ProductContext product, Sensitivity skin) {
        boolean peel = product.traits().product().category() == ProductCategory.PEEL;
        return (int) (!peel && shorter.matches(product) ? fewer : usual).of(skin);
    }

    /** True for a limit of the rule on products that all were tried for so long without a reaction. */
    boolean isPassed(Limit limit, Timeline week) {
        Sensitivity skin = week.profile().sensitivity();
        return limit.rule().id().equals(rule)
                && limit.uses().stream()
                        .allMatch(use ->
                                week.calmPatches().getOrDefault(use.origin().product(), 0) >= of(use.usage(), skin));
    }
}
