package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Session;

/**
 * Restricts another kind to mornings or to evenings.
 *
 * @param session the session whose uses count
 * @param kind what is limited
 */
public record InSession(Session session, RuleKind kind) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        kind.lay(stretch.in(session), rule, limits);
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
