package org.skinweek.rules;

import java.util.function.Consumer;

/** A belief that no plan can show, such as that pores open and close: it limits nothing and is told on the page Learn. */
public record LearnOnly() implements RuleKind {
    @Override
    public void lay(Stretch stretch, Rule rule, Consumer<Limit> limits) {
        // limits nothing
    }
}
