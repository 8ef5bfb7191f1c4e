package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Session;

/**
 * Two products are not used in one session. One product that holds both sides is not a pair, unless the rule says so.
 *
 * @param one products on one side
 * @param other products on the other side; may be the same
 * @param eveningOnly true when only evenings matter
 * @param withinProduct true when a product that holds both sides is as bad as a pair
 */
public record NotTogether(Selector one, Selector other, boolean eveningOnly, boolean withinProduct)
        implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        SelectorMatch ones = stretch.meant(one);
        SelectorMatch others = stretch.meant(other);
        List<DatedUse> seconds = stretch.of(others);
        for (DatedUse first : stretch.of(ones)) {
            if (!first.judged() || (eveningOnly && first.session() != Session.EVENING)) {
                continue;
            }
            if (withinProduct && others.has(first)) {
                List<DatedUse> alone = List.of(first);
                laying.limit(SeverityGrading.of(rule, stretch, alone), first.slot(), Measure.USES, alone, 0);
            }
            for (DatedUse second : laying.inWindow(TimeWindow.SESSION, seconds, first.slot())) {
                boolean foundBefore =
                        first.origin().product() > second.origin().product() && ones.has(second) && others.has(first);
                if (!first.sameProduct(second) && !foundBefore) {
                    List<DatedUse> pair = List.of(first, second);
                    Severity severity = SeverityGrading.of(rule, stretch, pair);
                    laying.limit(severity, first.slot(), Measure.USES, pair, 1);
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
        return visitor.notTogether(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(one, other);
    }
}
