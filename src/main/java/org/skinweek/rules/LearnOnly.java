package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits nothing and is told only on the page Learn: what no plan can show, such as a belief about pores, or what holds
 * for everybody who uses a product, such as how to rub a scrub.
 *
 * @param about the products that it is about; absent for none
 */
public record LearnOnly(@Nullable Selector about) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        // limits nothing
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.learnOnly(this);
    }

    @Override
    public List<Selector> subjects() {
        return about == null ? List.of() : List.of(about);
    }
}
