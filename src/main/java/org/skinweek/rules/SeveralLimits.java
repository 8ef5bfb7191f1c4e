package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Sensitivity;

/**
 * Several limits that one rule lays while the skin is in some state: to skin that marks easily, scrubs and too much
 * exfoliation matter for the same reason, but are different limits.
 *
 * @param when what must hold on the day
 * @param kinds the limits
 */
public record SeveralLimits(SkinState when, List<RuleKind> kinds) implements RuleKind {
    /** Copies the list. */
    public SeveralLimits {
        kinds = List.copyOf(kinds);
    }

    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        for (RuleKind kind : kinds) {
            kind.lay(stretch, rule, limit -> {
                if (when.holds(stretch, limit.day())) {
                    limits.accept(limit);
                }
            });
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.several(this);
    }

    @Override
    public List<Selector> subjects() {
        return kinds.stream().flatMap(kind -> kind.subjects().stream()).toList();
    }

    @Override
    public List<Integer> pauseDays(Sensitivity skin) {
        return kinds.stream().flatMap(kind -> kind.pauseDays(skin).stream()).toList();
    }

    @Override
    public RuleKind replacing(RuleKind shared, RuleKind other) {
        return new SeveralLimits(
                when,
                kinds.stream().map(kind -> kind.equals(shared) ? other : kind).toList());
    }
}
