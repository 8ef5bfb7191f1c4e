package org.skinweek.rules;

import org.skinweek.routine.Product;
import org.skinweek.routine.ProductContents;
import org.skinweek.routine.Timeline;

/**
 * How products that are new to the skin follow one another: as on the way back after a reaction, by that rule's numbers
 * or the user's in their place.
 */
public final class IntroductionPacing {
    private final WayBack rule;
    private final UseMeasures measures;

    IntroductionPacing(WayBack rule, UseMeasures measures) {
        this.rule = rule;
        this.measures = measures;
    }

    /** True for what irritates little, so that the next product may follow after a short while; never for the unknown. */
    public boolean isGentle(Product product) {
        return product.contents() == ProductContents.KNOWN && usage(product).heaviest() < rule.gentleBelow();
    }

    /** True for what comes at the very end: scrubs, peels, needles. */
    public boolean comesLast(Product product) {
        return rule.last().matches(usage(product));
    }

    /** The irritation load of one use on skin that does not know the product: 0 or more. */
    public double load(Product product) {
        return usage(product).load();
    }

    /** Days from the first day of a product to that of the next one. */
    public int days(Product product) {
        return isGentle(product) ? rule.gentleDays() : rule.strongDays();
    }

    /** Days from the first day of any product to that of a gentle one that overlaps it. */
    public int gentleDays() {
        return rule.gentleDays();
    }

    /** Completed weeks of use below which a product is new: as long as the next one waits after a strong one. */
    public int newWeeks() {
        return (rule.strongDays() + Timeline.DAYS - 1) / Timeline.DAYS;
    }

    private ProductContext usage(Product product) {
        return new ProductContext(product, 0, measures);
    }
}
