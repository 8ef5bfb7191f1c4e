package org.skinweek.ui.today;

import org.skinweek.routine.Product;
import org.skinweek.rules.Rule;

/**
 * A planned step that a rule keeps from the skin.
 *
 * @param product id of the product
 * @param name the product's name
 * @param title what the rule is about
 * @param reason why, in a sentence
 */
public record PausedStep(String product, String name, String title, String reason) {
    static PausedStep of(Product product, Rule rule) {
        return of(product.id(), product.name(), rule);
    }

    static PausedStep of(TodayStep step, Rule rule) {
        return of(step.product(), step.name(), rule);
    }

    private static PausedStep of(String product, String name, Rule rule) {
        return new PausedStep(
                product, name, rule.explanation().title(), rule.explanation().reason());
    }
}
