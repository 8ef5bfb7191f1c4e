package org.skinweek.catalog;

import java.util.List;
import java.util.Optional;

/**
 * How a new active is stepped up by weeks of use.
 *
 * @param id such as {@code RAMP-RET}
 * @param appliesTo ids of the actives
 * @param steps in order of weeks; after the last step the usual maximum holds
 * @param why where the numbers come from
 * @param evidence grade
 * @param sources ids of the sources
 */
public record SlowStart(
        String id, List<String> appliesTo, List<Step> steps, String why, EvidenceGrade evidence, List<String> sources) {
    /** Copies the lists. */
    public SlowStart {
        appliesTo = List.copyOf(appliesTo);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /** The same ramp with other steps. */
    public SlowStart withSteps(List<Step> others) {
        return new SlowStart(id, appliesTo, others, why, evidence, sources);
    }

    /** The step that holds after this many completed weeks of use (0 = the first week); empty once the ramp is over. */
    public Optional<Step> stepAfter(int completedWeeks) {
        int week = completedWeeks + 1;
        return steps.stream()
                .filter(step -> step.fromWeek() <= week && week <= step.toWeek())
                .findFirst();
    }

    /**
     * The most sessions in seven days during some weeks.
     *
     * @param fromWeek first week, counted from 1
     * @param toWeek last week
     * @param most sessions per rolling seven days
     * @param daysApart least days from one day of use to the next: 2 is every other day, 1 any day
     */
    public record Step(int fromWeek, int toWeek, BySensitivity most, BySensitivity daysApart) {}
}
