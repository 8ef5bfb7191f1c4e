package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What no plan can show, such as a belief about pores, or what holds for everybody who uses a thing, such as how to rub a
 * scrub: it limits nothing and is told on the page Learn.
 *
 * @param about the products of which it speaks; absent when it speaks of none
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
