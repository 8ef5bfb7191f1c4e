package org.skinweek.cli;

import java.util.List;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;

/**
 * What {@code skinweek check} found in one routine.
 *
 * @param timeline the routine's week as the rules judged it
 * @param findings what was found, the most severe first
 */
record CheckReport(Timeline timeline, List<Finding> findings) {
    /** Copies the list. */
    CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * A flag with its words.
     *
     * @param flag the flag
     * @param message what was found, for people
     * @param fixes the few changes that clear it, the best first
     */
    record Finding(Flag flag, String message, List<ProposedFix> fixes) {
        /** Copies the list. */
        Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * What clears a flag.
     *
     * @param text what it does, for people
     * @param plan the week after the fix
     * @param clears the flags of the report that the fix clears
     */
    record ProposedFix(String text, WeekPlan plan, List<Flag> clears) {
        /** Copies the list. */
        ProposedFix {
            clears = List.copyOf(clears);
        }
    }

    /** True when something counts against the plan: a stop or a caution. */
    boolean counts() {
        return findings.stream().anyMatch(finding -> finding.flag().severity().counts());
    }
}
