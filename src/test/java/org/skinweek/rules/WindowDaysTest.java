package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Use;

/** The days of a limit on what adds up are those with a use while it is exceeded; what is past alone raises nothing. */
class WindowDaysTest {
    private static WeekBuilder acid(int... evenings) {
        return new WeekBuilder().sunscreen().words("a", "glycolic_acid 7").evening("a", evenings);
    }

    @Test
    void aDayWithoutAUseIsNeverFlagged() {
        assertThat(acid(0, 1, 2, 3).says("MAX-AHA")).isEqualTo("caution 3");
        assertThat(acid(0, 1, 2, 3, 6).says("MAX-AHA")).isEqualTo("caution 3,6");
    }

    @Test
    void aUseOfSomethingElseIsNoUseOfIt() {
        assertThat(acid(0, 1, 2, 3)
                        .words("n", "niacinamide 5")
                        .evening("n", 4, 5, 6)
                        .says("MAX-AHA"))
                .isEqualTo("caution 3");
    }

    @Test
    void inAWeekThatRepeatsEachDayWithAUseIsFlagged() {
        assertThat(acid(0, 2, 4, 5).repeating().says("MAX-AHA")).isEqualTo("caution 0,2,4,5");
    }

    @Test
    void thePastAloneRaisesNothing() {
        assertThat(acid(-5, -4, -3, -2, -1).check())
                .noneMatch(flag -> flag.severity().counts());
    }

    @Test
    void aUseThatAddsToATooFullPastIsFlagged() {
        assertThat(acid(-4, -3, -2, -1, 1).says("MAX-AHA")).isEqualTo("caution 1");
        assertThat(acid(-4, -3, -2, -1, 1).says("MAX-EXFOL")).isEqualTo("caution 1");
    }

    @Test
    void aGentlerUseDoesNotBringBackWhatIsPast() {
        WeekBuilder strongPast = acid(-4, -3, -2, -1).words("m", "glycolic_acid 5");
        assertThat(strongPast.evening("m", 1).says("MAX-AHA"))
                .as("five of which four are the past's, held to the number of the gentle one")
                .isEqualTo("caution 1");
        assertThat(acid(-4, -3, -2, -1)
                        .words("l", "lactobionic_acid")
                        .evening("l", 1)
                        .says("MAX-AHA"))
                .isEmpty();
    }

    @Test
    void sumsAreFlaggedOnDaysThatAddToThem() {
        WeekBuilder week = acid(0, 2)
                .words("s", "physical_scrub rinsed")
                .words("p", "lactobionic_acid")
                .evening("s", 4)
                .morning("p", 6);
        assertThat(week.says("MAX-EXFOL")).isEqualTo("caution 6");
    }

    @Test
    void everyDayOfAWindowHasAUseThatIsInTheFlag() {
        WeekBuilder week = acid(-3, -1, 0, 1, 3, 5).words("r", "retinol 0.5").evening("r", 0, 1, 2, 3, 4, 6);
        for (Flag flag : week.check()) {
            if (flag.weekWide()) {
                TreeSet<Integer> days = new TreeSet<>();
                flag.uses().stream().map(Use::day).forEach(days::add);
                assertThat(days).as(flag.rule().id()).containsAll(flag.days());
            }
        }
    }
}
