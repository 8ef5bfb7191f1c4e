package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * A stated strength at which nobody sells the active: mostly a slip, such as a misplaced decimal point, which would
 * make every other rule judge the wrong product. The plausible strengths are those of the catalogue.
 */
public record OddStrength() implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        for (DatedUse use : stretch.uses()) {
            if (use.judged() && use.usage().isOddlyStrong()) {
                laying.limit(rule.severity(), use.slot(), Measure.USES, List.of(use), 0);
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.oddStrength(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of();
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EVERYWHERE;
    }
}
