package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.catalog.BySensitivity;

/**
 * Two uses need hours between them, whichever comes first. The later one is flagged.
 *
 * @param one products on one side
 * @param other products on the other side; may be the same
 * @param hours least nominal hours between them
 * @param withinSession true when two products in one session are too close, too; false where a session counts as one
 *     use
 */
public record LeastRest(Selector one, Selector other, BySensitivity hours, boolean withinSession) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        double least = hours.of(stretch.sensitivity());
        PairedUses sides = PairedUses.of(stretch, one, other);
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> uses = sides.uses();
        for (int later = 1; later < uses.size(); later++) {
            if (uses.get(later).judged()) {
                for (int earlier = later - 1; earlier >= 0 && gap(uses, earlier, later) < least; earlier--) {
                    layPair(uses.get(earlier), uses.get(later), sides, laying);
                }
            }
        }
    }

    @Override
    public Optional<BySensitivity> hoursBetween() {
        return Optional.of(hours);
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.leastRest(this);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.EACH_FACIAL_ZONE;
    }

    @Override
    public List<Selector> subjects() {
        return List.of(one, other);
    }

    @Override
    public List<RuleNumber> numbers() {
        return List.of(RuleNumber.of("hours", NumberUnit.HOURS_BETWEEN, hours));
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        return new LeastRest(one, other, value, withinSession);
    }

    private static int gap(List<DatedUse> uses, int earlier, int later) {
        return uses.get(later).hour() - uses.get(earlier).hour();
    }

    private void layPair(DatedUse earlier, DatedUse later, PairedUses sides, LimitBuilder laying) {
        boolean oneSession = later.slot() == earlier.slot();
        boolean matters = !oneSession || (withinSession && !earlier.sameProduct(later));
        if (matters && sides.meet(earlier, later)) {
            List<DatedUse> pair = List.of(earlier, later);
            Severity severity = SeverityGrading.of(laying.rule(), laying.stretch(), pair);
            laying.limit(severity, later.slot(), Measure.USES, pair, 1);
        }
    }
}
