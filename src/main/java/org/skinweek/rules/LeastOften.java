package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * At least one use in any given number of consecutive days; the last of the days without one is flagged. Only
 * consecutive days that are all known are judged, so that a day without a record does not count as missed.
 *
 * @param of the products
 * @param days how many consecutive days
 */
public record LeastOften(Selector of, int days) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> uses = stretch.matching(of);
        // a repeating week shows in seven days everything that it ever will
        int span = stretch.repeats() ? Math.min(days, Timeline.DAYS) : days;
        for (int day = 0; day < Timeline.DAYS; day++) {
            int first = day - span + 1;
            if (stretch.repeats() || first >= stretch.knownFrom()) {
                int slot = Use.slot(day, Session.EVENING);
                List<DatedUse> covers = laying.between(uses, Use.slot(first, Session.MORNING), slot);
                laying.need(rule.severity(), slot, List.of(), covers);
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.leastOften(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(of);
    }

    @Override
    public Optional<Selector> missing() {
        return Optional.of(of);
    }
}
