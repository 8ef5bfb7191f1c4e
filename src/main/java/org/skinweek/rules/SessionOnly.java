package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Session;

/**
 * Products belong in one session of the day.
 *
 * @param of the products
 * @param session where they belong
 */
public record SessionOnly(Selector of, Session session) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        for (DatedUse use : stretch.matching(of)) {
            if (use.judged() && use.session() != session) {
                List<DatedUse> uses = List.of(use);
                laying.limit(SeverityGrading.of(rule, stretch, uses), use.slot(), Measure.USES, uses, 0);
            }
        }
    }

    @Override
    public boolean choosesSession() {
        return true;
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.sessionOnly(this);
    }

    @Override
    public List<Selector> subjects() {
        return List.of(of);
    }
}
