package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;

/** Finds and replaces the numbers of a rule: those of its kind and those beyond which it becomes graver. */
final class RuleNumbers {
    private static final String ESCALATION = "escalation.";

    private RuleNumbers() {}

    static List<RuleNumber> of(Rule rule) {
        List<RuleNumber> numbers = new ArrayList<>(rule.kind().numbers());
        for (int i = 0; i < rule.escalations().size(); i++) {
            RuleCircumstance when = rule.escalations().get(i).when();
            Severity becomes = rule.escalations().get(i).severity();
            if (when instanceof RuleCircumstance.MoreThanTimes times) {
                numbers.add(new RuleNumber(
                        key(i), NumberUnit.TIMES, BySensitivity.same(times.factor()), null, null, null, becomes));
            } else if (when instanceof RuleCircumstance.MoreThan more && rule.kind() instanceof MostInWindow most) {
                numbers.add(new RuleNumber(
                        key(i),
                        most.measure().unit(),
                        more.most(),
                        more.window() == null ? most.window() : more.window(),
                        null,
                        null,
                        becomes));
            }
        }
        return numbers;
    }

    /**
     * True when the number may only be made stricter for a sensitivity, because a looser one would let something pass
     * that the book stops.
     */
    static boolean stricterOnly(Rule rule, RuleNumber number, Sensitivity skin) {
        if (rule.severity() == Severity.STOP) {
            return true;
        }
        for (int i = 0; i < rule.escalations().size(); i++) {
            SeverityEscalation escalation = rule.escalations().get(i);
            if (escalation.severity() == Severity.STOP
                    && (number.key().equals(key(i)) || carriesOver(escalation.when(), skin))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stop in this circumstance depends on the numbers of the kind. */
    private static boolean carriesOver(RuleCircumstance when, Sensitivity skin) {
        if (when instanceof RuleCircumstance.SkinIs is) {
            return is.sensitivity() == skin;
        }
        if (when instanceof RuleCircumstance.MoreThan more) {
            return more.window() == null; // never below what the rule allows; in another window it stands by itself
        }
        // in one session any rest is too short, however short it may be
        return !(when instanceof RuleCircumstance.SameSession || when instanceof RuleCircumstance.SameNight);
    }

    /** The rule with a user's number; the rule as it is where it has no such number. */
    static Rule with(Rule rule, NumberOverride override) {
        for (RuleNumber number : of(rule)) {
            if (number.key().equals(override.number())) {
                return with(rule, number, adjusted(rule, number, override));
            }
        }
        return rule;
    }

    private static Rule with(Rule rule, RuleNumber number, BySensitivity value) {
        if (!number.key().startsWith(ESCALATION)) {
            return rule.adjusted(rule.kind().with(number.key(), value), rule.escalations(), number.key());
        }
        List<SeverityEscalation> escalations = new ArrayList<>(rule.escalations());
        int index = Integer.parseInt(number.key().substring(ESCALATION.length())) - 1;
        SeverityEscalation old = escalations.get(index);
        RuleCircumstance when = old.when() instanceof RuleCircumstance.MoreThan more
                ? new RuleCircumstance.MoreThan(value, more.window())
                : new RuleCircumstance.MoreThanTimes(value.normal());
        escalations.set(index, new SeverityEscalation(old.severity(), when));
        return rule.adjusted(rule.kind(), escalations, number.key());
    }

    private static BySensitivity adjusted(Rule rule, RuleNumber number, NumberOverride override) {
        return new BySensitivity(
                adjusted(rule, number, override, Sensitivity.LOW),
                adjusted(rule, number, override, Sensitivity.NORMAL),
                adjusted(rule, number, override, Sensitivity.SENSITIVE));
    }

    private static double adjusted(Rule rule, RuleNumber number, NumberOverride override, Sensitivity skin) {
        double own = number.within(override.value());
        boolean free = skin.compareTo(override.skin()) <= 0 && !stricterOnly(rule, number, skin);
        return free ? own : number.unit().stricter(own, number.value().of(skin));
    }

    private static String key(int escalation) {
        return ESCALATION + (escalation + 1);
    }
}
