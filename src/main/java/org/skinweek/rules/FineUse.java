package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * A product of which people wonder whether it is all right, and it is: while something holds of the skin, and while
 * nothing else is in use about which the same could not be said.
 *
 * @param of the products
 * @param when what must hold
 * @param unless products beside which it is not said
 */
public record FineUse(Selector of, SkinState when, Selector unless) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        if (!stretch.matching(unless).isEmpty()) {
            return;
        }
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        for (DatedUse use : stretch.matching(of)) {
            if (use.judged() && when.holds(stretch, use.day())) {
                laying.limit(rule.severity(), use.slot(), Measure.USES, List.of(use), 0);
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.fineUse(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(of);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EVERYWHERE;
    }
}
