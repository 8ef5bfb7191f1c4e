package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;

/**
 * Forbids products while the skin is in some state, such as a condition, a pregnancy or a reaction; or always, where
 * the product itself is the problem.
 *
 * @param of the products
 * @param when the state of the skin in which they are forbidden
 */
public record AnyUse(Selector of, SkinState when) implements RuleKind {
    private static final String PAUSE = "days";

    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        for (DatedUse use : stretch.matching(of)) {
            if (use.judged() && when.holds(stretch, use.day())) {
                List<DatedUse> uses = List.of(use);
                laying.limit(SeverityGrading.of(rule, stretch, uses), use.slot(), Measure.USES, uses, 0);
            }
        }
    }

    @Override
    public boolean mayHaveBound(double bound, Sensitivity skin) {
        return bound == 0;
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.anyUse(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(of);
    }

    @Override
    public boolean forbidsEachUse() {
        return true;
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EVERYWHERE;
    }

    /**
     * A stop stands whoever prescribed the product, and so does what a pregnancy, a reaction, a planned waxing or an
     * event asks for: the prescriber may not know of it.
     */
    @Override
    public boolean yieldsToPrescriber(Severity severity) {
        return severity != Severity.STOP
                && !when.pregnant()
                && when.reactions().isEmpty()
                && when.around() == null
                && !when.conditions().contains(SkinCondition.WAX_PLANNED);
    }

    /** Near an event the use waits, although only a caution says so: the user's own number may end the wait. */
    @Override
    public boolean holdsBack() {
        return when.around() != null;
    }

    @Override
    public List<RuleNumber> numbers() {
        List<RuleNumber> numbers = new ArrayList<>();
        if (when.pause() != null) {
            numbers.add(RuleNumber.of(PAUSE, NumberUnit.DAYS, when.pause()));
        }
        if (when.around() != null) {
            numbers.addAll(when.around().numbers());
        }
        return numbers;
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        @Nullable EventWindow around = when.around();
        if (around == null || key.equals(PAUSE)) {
            return new AnyUse(of, when.withPause(value));
        }
        return new AnyUse(of, when.withAround(around.with(key, value)));
    }
}
