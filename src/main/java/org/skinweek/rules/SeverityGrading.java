package org.skinweek.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/** How much a rule matters in the circumstances at hand. */
final class SeverityGrading {
    private SeverityGrading() {}

    /**
     * The severity of a rule for some uses; absent when it does not matter then. Escalations are read in order and the
     * last that holds decides, so that the book lists exemptions last.
     */
    static @Nullable Severity of(Rule rule, JudgedDays stretch, List<DatedUse> uses) {
        Severity severity = rule.severity();
        for (SeverityEscalation escalation : rule.escalations()) {
            if (holds(escalation.when(), stretch, uses)) {
                severity = escalation.severity();
            }
        }
        return severity;
    }

    private static boolean holds(RuleCircumstance circumstance, JudgedDays stretch, List<DatedUse> uses) {
        if (circumstance instanceof RuleCircumstance.SkinIs skin) {
            return stretch.sensitivity() == skin.sensitivity();
        }
        if (circumstance instanceof RuleCircumstance.Involving involving) {
            return involves(uses, involving.selector());
        }
        if (circumstance instanceof RuleCircumstance.SameSession) {
            return inOneSession(uses);
        }
        if (circumstance instanceof RuleCircumstance.SameNight) {
            return inOneSession(uses) && uses.get(0).origin().session() == Session.EVENING;
        }
        return false;
    }

    private static boolean involves(List<DatedUse> uses, Selector selector) {
        for (DatedUse use : uses) {
            if (selector.matches(use.usage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOneSession(List<DatedUse> uses) {
        for (DatedUse use : uses) {
            if (use.slot() != uses.get(0).slot()) {
                return false;
            }
        }
        return !uses.isEmpty();
    }
}
