package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;

/** A notebook whose user has adjusted the rules in every way. */
final class SampleRules {
    private SampleRules() {}

    /** Tolerances that hold and one that is over, numbers stricter and looser, rules of the user's own. */
    static Notebook adjusted(Notebook notebook) {
        return notebook.after(List.of(
                tolerance("REST-ACID", "gly", "My skin has taken two acids in a row for a year.", -3, 60),
                tolerance("LOAD-SESSION", null, "Only until the holidays.", -9, 20),
                tolerance(null, "gone", "It was nearly empty.", -60, -4),
                number("MAX-AHA", "most.2", 2),
                number("MAX-SCRUB", "most.1", 2),
                number("FROM-A-LATER-VERSION", "most.1", 2),
                rule(
                        1,
                        new OwnLimit.MostSessions(new RuleSubject.OfFamily(ActiveFamily.RETINOID), Session.EVENING, 2),
                        Severity.CAUTION,
                        "More than that and I peel."),
                rule(
                        2,
                        new OwnLimit.NotOn(new RuleSubject.AnyActive(), Set.of(DayOfWeek.WEDNESDAY)),
                        Severity.TIP,
                        "")));
    }

    private static Change tolerance(String rule, String product, String reason, int begins, int until) {
        return new Change.OfTolerance(
                null,
                new RuleTolerance(
                        rule, product, reason, Samples.MONDAY.plusDays(begins), Samples.MONDAY.plusDays(until)));
    }

    private static Change number(String rule, String key, double value) {
        return new Change.OfNumber(null, new NumberOverride(rule, key, value, Sensitivity.NORMAL));
    }

    private static Change rule(int id, OwnLimit limit, Severity severity, String reason) {
        return new Change.OfOwnRule(null, new OwnRule(new UUID(9, id), limit, severity, reason));
    }
}
