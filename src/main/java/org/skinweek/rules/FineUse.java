package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reassures about a product that people worry about: it is fine while the skin is in some state and no product is in
 * use that the same could not be said of.
 *
 * @param of the products
 * @param when the state of the skin
 * @param unless products whose use withholds the reassurance
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
