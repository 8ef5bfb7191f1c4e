package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Session;

/**
 * Two products are not used in one session. One product that holds both sides is not a pair.
 *
 * @param one products on one side
 * @param other products on the other side; may be the same
 * @param eveningOnly true when only evenings matter
 */
public record NotTogether(Selector one, Selector other, boolean eveningOnly) implements RuleKind {
    @Override
    public void lay(Stretch stretch, Rule rule, Consumer<Limit> limits) {
        Laying laying = new Laying(stretch, rule, limits);
        List<Laid> others = stretch.matching(other);
        for (Laid first : stretch.matching(one)) {
            for (Laid second : others) {
                boolean together = first.slot() == second.slot() && !first.sameProduct(second);
                boolean matters = first.judged() && (!eveningOnly || first.session() == Session.EVENING);
                if (together && matters && !isSecondTime(first, second)) {
                    List<Laid> pair = List.of(first, second);
                    Severity severity = Grading.of(rule, stretch, pair);
                    laying.limit(severity, first.slot(), Measure.USES, pair, 1);
                }
            }
        }
    }

    /** True for a pair that is found the other way round, too. */
    private boolean isSecondTime(Laid first, Laid second) {
        return first.origin().product() > second.origin().product()
                && one.matches(second.usage())
                && other.matches(first.usage());
    }
}
