package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Restricts another kind to some weekdays.
 *
 * @param days the weekdays
 * @param kind what is limited then
 */
public record OnDays(Set<DayOfWeek> days, RuleKind kind) implements RuleKind {
    /** Copies the set. */
    public OnDays {
        days = Set.copyOf(days);
    }

    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        kind.lay(stretch, rule, limit -> {
            if (days.contains(stretch.dayOfWeek(limit.day()))) {
                limits.accept(limit);
            }
        });
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return kind.accept(visitor);
    }

    @Override
    public List<Selector> subjects() {
        return kind.subjects();
    }

    @Override
    public RuleKind core() {
        return kind.core();
    }
}
