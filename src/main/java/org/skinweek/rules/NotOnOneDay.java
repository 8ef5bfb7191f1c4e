package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * Two products are not used on one day. One product that holds both sides is not a pair.
 *
 * @param one products on one side
 * @param other products on the other side; may be the same
 * @param withinSession true where two in one session count as well; false where another rule says that already
 */
public record NotOnOneDay(Selector one, Selector other, boolean withinSession) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        PairedUses sides = PairedUses.of(stretch, one, other);
        List<DatedUse> uses = sides.uses();
        for (int later = 1; later < uses.size(); later++) {
            DatedUse second = uses.get(later);
            for (int earlier = later - 1; earlier >= 0 && uses.get(earlier).day() == second.day(); earlier--) {
                DatedUse first = uses.get(earlier);
                boolean counts = withinSession || first.slot() != second.slot();
                if (counts && second.judged() && !first.sameProduct(second) && sides.meet(first, second)) {
                    List<DatedUse> pair = List.of(first, second);
                    laying.limit(SeverityGrading.of(rule, stretch, pair), second.slot(), Measure.USES, pair, 1);
                }
            }
        }
    }

    @Override
    public boolean forbidsMeeting() {
        return true;
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.notOnOneDay(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(one, other);
    }
}
