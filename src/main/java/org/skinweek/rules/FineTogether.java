package org.skinweek.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two products that people are often warned to keep apart but that go well in one session: the opposite of a limit,
 * laid so that it shows wherever both are.
 *
 * @param one products on one side
 * @param other products on the other side; one product may be both
 */
public record FineTogether(Selector one, Selector other) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> others = stretch.matching(other);
        for (DatedUse first : stretch.matching(one)) {
            for (DatedUse second : others) {
                if (first.judged() && first.slot() == second.slot()) {
                    Set<DatedUse> uses = new LinkedHashSet<>(List.of(first));
                    uses.add(second);
                    laying.limit(rule.severity(), first.slot(), Measure.USES, new ArrayList<>(uses), 0);
                }
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.fineTogether(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(one, other);
    }
}
