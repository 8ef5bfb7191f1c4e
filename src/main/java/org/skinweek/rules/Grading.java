package org.skinweek.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/** How much a rule matters in the circumstances at hand. */
final class Grading {
    private Grading() {}

    /**
     * The severity of a rule for some uses; absent when it does not matter then. Escalations are read in order and the
     * last that holds decides, so that the book lists exemptions last.
     */
    static @Nullable Severity of(Rule rule, Stretch stretch, List<Laid> uses) {
        Severity severity = rule.severity();
        for (Escalation escalation : rule.escalations()) {
            if (holds(escalation.when(), stretch, uses)) {
                severity = escalation.severity();
            }
        }
        return severity;
    }

    private static boolean holds(Circumstance circumstance, Stretch stretch, List<Laid> uses) {
        if (circumstance instanceof Circumstance.SkinIs skin) {
            return stretch.sensitivity() == skin.sensitivity();
        }
        if (circumstance instanceof Circumstance.Involving involving) {
            return involves(uses, involving.selector());
        }
        if (circumstance instanceof Circumstance.SameSession) {
            return inOneSession(uses);
        }
        if (circumstance instanceof Circumstance.SameNight) {
            return inOneSession(uses) && uses.get(0).origin().session() == Session.EVENING;
        }
        return false;
    }

    private static boolean involves(List<Laid> uses, Selector selector) {
        for (Laid use : uses) {
            if (selector.matches(use.usage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOneSession(List<Laid> uses) {
        for (Laid use : uses) {
            if (use.slot() != uses.get(0).slot()) {
                return false;
            }
        }
        return !uses.isEmpty();
    }
}
