package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;

/**
 * What {@code skinweek check} found in one routine.
 *
 * @param timeline the routine's week as the rules judged it
 * @param findings what was found, the most severe first
 * @param span which weeks were looked at; empty where only the one week was to be
 */
record CheckReport(Timeline timeline, List<Finding> findings, Optional<Span> span) {
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
     * @param timeline the week in which it was found: that of the report, or a later one
     * @param weeks the first days of the weeks in which it holds; none where that is only the first week
     * @param later true when it was found in a later week, for which no fixes are sought
     */
    record Finding(
            Flag flag,
            String message,
            List<ProposedFix> fixes,
            Timeline timeline,
            List<LocalDate> weeks,
            boolean later) {
        /** Copies the lists. */
        Finding {
            fixes = List.copyOf(fixes);
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * How far a check of rhythms looked.
     *
     * @param weeks how many weeks, from the first one
     * @param whole true when nothing new can come after them
     */
    record Span(int weeks, boolean whole) {}

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
