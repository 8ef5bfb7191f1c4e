package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * At most one day of use in a number of consecutive days, by dates. Several uses on one day are one day of use; of two
 * days that are too close, the later one is flagged.
 *
 * @param of the products
 * @param days how many consecutive days
 */
public record DaysApart(Selector of, int days) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> uses = stretch.matching(of);
        for (int later = 1; later < uses.size(); later++) {
            if (uses.get(later).judged()) {
                for (int earlier = later - 1; earlier >= 0 && apart(uses, earlier, later) < days; earlier--) {
                    if (apart(uses, earlier, later) > 0) {
                        List<DatedUse> pair = List.of(uses.get(earlier), uses.get(later));
                        int slot = uses.get(later).slot();
                        laying.limit(SeverityGrading.of(rule, stretch, pair), slot, Measure.USES, pair, 1);
                    }
                }
            }
        }
    }

    @Override
    public boolean freesUp() {
        return true;
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.daysApart(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(of);
    }

    private static int apart(List<DatedUse> uses, int earlier, int later) {
        return uses.get(later).day() - uses.get(earlier).day();
    }
}
