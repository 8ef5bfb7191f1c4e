package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;

/** The limits over uses that are only possible are those that the checker flags, whichever of the uses are made. */
class OpenLimitTest {
    @Test
    void aPastOfEverythingThatIsPossibleStillCounts() {
        Timeline possible = new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .evening("gly", -7, -6, -5, -4, -3, -2, -1)
                .evening("gly", 0, 1, 2, 3, 4, 5, 6)
                .repeating()
                .timeline();
        List<Use> firstEvening = List.of(possible.planned().get(0));
        assertThat(WeekBuilder.CHECKER.check(possible.withPlanned(firstEvening)))
                .filteredOn(flag -> flag.rule().id().equals("MAX-AHA"))
                .flatExtracting(Flag::days)
                .containsExactly(0);
        assertThat(WeekBuilder.CHECKER.limits(possible))
                .filteredOn(limit -> limit.rule().id().equals("MAX-AHA") && limit.day() == 0)
                .anySatisfy(limit -> assertThat(limit.uses())
                        .filteredOn(counted -> counted.use().day() < 0)
                        .hasSizeGreaterThan((int) limit.bound()))
                .anySatisfy(limit -> assertThat(limit.onlyWith())
                        .as("with nothing on that day, the past is no fault of the plan")
                        .isNotEmpty());
    }

    @Test
    void whatWasToleratedIsNotSaidAgainOnALaterDayWithoutAUse() {
        Timeline possible = new WeekBuilder()
                .leaveOn("gly", "glycolic_acid", 7)
                .evening("gly", 0, 1, 2, 3, 5)
                .timeline()
                .withTolerated(List.of(new ToleratedCaution(null, "MAX-AHA", 3)));
        Set<Use> made = new HashSet<>(possible.planned().subList(0, 4));
        assertThat(WeekBuilder.CHECKER.check(possible.withPlanned(List.copyOf(made))))
                .noneMatch(flag -> flag.rule().id().equals("MAX-AHA"));
        assertThat(WeekBuilder.CHECKER.limits(possible))
                .filteredOn(limit -> limit.rule().id().equals("MAX-AHA"))
                .noneMatch(limit -> OpenLimits.value(limit, made) > limit.bound());
    }
}
