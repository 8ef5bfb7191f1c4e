package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import org.junit.jupiter.api.Test;

/** A prescriber's schedule wins over every number on how often, as far as it goes and over nothing else. */
class PrescribedScheduleTest {
    private static final int[] ALL_DAYS = {0, 1, 2, 3, 4, 5, 6};

    private static WeekBuilder prescribed(String active, double percent, int perWeek) {
        return new WeekBuilder().product(ProductOf.prescribed("a", active, percent, perWeek));
    }

    @Test
    void aMaximumGivesWayUpToWhatWasPrescribed() {
        assertThat(prescribed("benzoyl_peroxide", 5, 5)
                        .skin(SENSITIVE)
                        .morning("a", 0, 1, 2, 3, 4)
                        .says("MAX-BPO"))
                .isEmpty();
        assertThat(prescribed("benzoyl_peroxide", 5, 5)
                        .skin(SENSITIVE)
                        .morning("a", 0, 1, 2, 3, 4, 5)
                        .says("MAX-BPO"))
                .isEqualTo("caution 5,6");
    }

    @Test
    void aScheduleBelowTheDefaultLowersNothing() {
        assertThat(prescribed("benzoyl_peroxide", 5, 1)
                        .skin(SENSITIVE)
                        .morning("a", 0, 1, 2)
                        .says("MAX-BPO"))
                .isEmpty();
    }

    @Test
    void anotherProductKeepsItsOwnMaximum() {
        WeekBuilder week = prescribed("benzoyl_peroxide", 5, 7).words("b", "benzoyl_peroxide 2.5");
        assertThat(week.skin(SENSITIVE).morning("b", 0, 1, 2).says("MAX-BPO")).isEmpty();
        assertThat(week.morning("b", 3).says("MAX-BPO")).isEqualTo("caution 3,4,5,6");
    }

    @Test
    void aSlowStartGivesWayUpToWhatWasPrescribed() {
        WeekBuilder week = prescribed("tretinoin", 0.05, 5).weeksUsed("a", 0);
        assertThat(week.evening("a", 0, 1, 2, 3, 4).says("RAMP-RX")).isEmpty();
        assertThat(week.evening("a", 5).says("RAMP-RX")).isEqualTo("caution 5,6");
    }

    @Test
    void twiceADayGivesWayOnlyToMoreThanSevenAWeek() {
        assertThat(prescribed("adapalene", 0.1, 7)
                        .morning("a", 3)
                        .evening("a", 3)
                        .says("RET-ONCE-A-DAY"))
                .isEqualTo("caution 3");
        assertThat(prescribed("adapalene", 0.1, 8)
                        .morning("a", 3)
                        .evening("a", 3)
                        .says("RET-ONCE-A-DAY"))
                .isEmpty();
    }

    @Test
    void itsOwnUsesNeedNoRestButOthersDo() {
        assertThat(prescribed("glycolic_acid", 10, 7).evening("a", 0, 1).says("REST-ACID"))
                .isEmpty();
        assertThat(prescribed("glycolic_acid", 10, 7)
                        .words("b", "salicylic_acid 2")
                        .evening("a", 0)
                        .evening("b", 1)
                        .says("REST-ACID"))
                .isEqualTo("caution 1");
    }

    @Test
    void aSumIsTooMuchOnlyWithSomethingThatIsNotPrescribed() {
        WeekBuilder week = prescribed("salicylic_acid", 2, 7).evening("a", ALL_DAYS);
        assertThat(week.says("MAX-EXFOL")).isEmpty();
        assertThat(week.words("m", "niacinamide").evening("m", 3).says("MAX-EXFOL"))
                .as("what adds nothing changes nothing")
                .isEmpty();
        assertThat(week.words("p", "gluconolactone").evening("p", 3).says("MAX-EXFOL"))
                .isEqualTo("stop 3,4,5,6");
    }

    @Test
    void withoutAScheduleAPrescriptionHasTheDefaults() {
        WeekBuilder week = new WeekBuilder().product(ProductOf.prescribed("a", "salicylic_acid", 2, null));
        assertThat(week.evening("a", ALL_DAYS).says("MAX-BHA")).startsWith("caution");
    }

    @Test
    void sessionsPairsAndSkinStayWhatTheyAre() {
        assertThat(prescribed("tretinoin", 0.05, 7).morning("a", 3).says("SES-RET-PM"))
                .isEqualTo("caution 3");
        assertThat(prescribed("tretinoin", 0.05, 7)
                        .words("b", "salicylic_acid")
                        .evening("a", 3)
                        .evening("b", 3)
                        .says("NSN-ACID-RET"))
                .isEqualTo("stop 3");
        assertThat(prescribed("tretinoin", 0.05, 7).pregnant().evening("a", 3).says("PREG-RET"))
                .isEqualTo("stop 3");
    }
}
