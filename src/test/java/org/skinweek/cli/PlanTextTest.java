package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.cli.RoutineText.CREAM;
import static org.skinweek.cli.RoutineText.RETINOL;
import static org.skinweek.cli.RoutineText.SUNSCREEN;
import static org.skinweek.cli.RoutineText.TONER;
import static org.skinweek.cli.RoutineText.with;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan for people: what it claims, what each product got and why, and what is new. */
class PlanTextTest {
    private static List<String> plan(RoutineText routine, String... options) {
        return routine.run("plan", options).outLines();
    }

    @Test
    void aWeekWithADateIsNamedByItsDays() {
        RoutineText dated = RoutineText.of(SUNSCREEN).and("'weekStart': '2026-12-28'");

        assertThat(plan(dated).get(0))
                .startsWith("No better week exists for the seven days from 28 December to 3 January:");
        assertThat(plan(RoutineText.of(SUNSCREEN)).get(0)).startsWith("No better week exists for these seven days:");
    }

    @Test
    void everyDayHasItsSessionsInTheOrderOfLayering() {
        assertThat(plan(RoutineText.of(CREAM, SUNSCREEN, with(RETINOL, "'wantedPerWeek': 1"))))
                .containsSequence("Monday", "  Morning: Cream, Sunscreen", "  Evening: Retinol, Cream", "Tuesday");
    }

    @Test
    void aWeekWithNothingInItSaysSoOfEachDay() {
        List<String> lines = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 0")));

        assertThat(lines).filteredOn("  nothing"::equals).hasSize(7);
        assertThat(lines)
                .contains("Nothing changes in the week.")
                .doesNotContain("All of it is new: the week was empty.");
    }

    @Test
    void whatIsLeftOutIsASentenceThatSaysWhy() {
        String mystery = "{'id': 'x', 'name': 'Mystery', 'category': 'serum'}";

        assertThat(plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 0"), mystery)))
                .contains(
                        "  Retinol: left out as you wished.",
                        "  Mystery: not planned, because nobody says how often; give a number.");
    }

    @Test
    void whatTheSkinForbidsSaysTheRuleWithItsReason() {
        assertThat(plan(RoutineText.of(RETINOL).and("'profile': {'pregnantOrPlanning': true}")))
                .filteredOn(line -> line.startsWith("  Retinol: "))
                .singleElement()
                .asString()
                .startsWith("  Retinol: Retinoid in pregnancy or planning. ")
                .endsWith(".")
                .doesNotEndWith("..");
    }

    @Test
    void aGrantedWishSaysWhenAndWhyThere() {
        assertThat(plan(RoutineText.of(with(RETINOL, "'prescribedPerWeek': 2"), SUNSCREEN)))
                .contains("  Retinol: Monday and Thursday evening, as prescribed. Three or four nights apart.");
    }

    @Test
    void aWishThatGaveSaysWhatIsFullAndWhatWouldMakeRoom() {
        assertThat(plan(RoutineText.of(TONER, RETINOL, SUNSCREEN, CREAM)))
                .containsSubsequence(
                        "  Toner: 2 of 3 a week, as usual for your skin.",
                        "    Your skin needs two rest nights a week; with one more evening too few would be left."
                                + " It may not share a session with Retinol (three times), and the other sessions are"
                                + " taken too.",
                        "    What would make room: Retinol twice instead of three times.");
    }

    @Test
    void whatWasSaidOfAnotherProductIsNotSaidAgain() {
        String other = RETINOL.replace("'ret'", "'other'").replace("'Retinol'", "'Other'");
        List<String> lines = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), with(other, "'wantedPerWeek': 1"))
                .and("'profile': {'pregnantOrPlanning': true}"));

        assertThat(lines)
                .containsSequence("  Other: 0 of 1 a week, as you wished.", "    For the same reason as Retinol.")
                .filteredOn(line -> line.startsWith("    Retinoid in pregnancy or planning."))
                .hasSize(1);
    }

    @Test
    void whatIsNewWaitsForADayWhereTheFileSaysNoDate() {
        RoutineText two = RoutineText.of(with(RETINOL, "'weeksUsed': 0"), with(TONER, "'weeksUsed': 0"), SUNSCREEN);

        assertThat(plan(two))
                .containsSubsequence(
                        "One new product at a time:",
                        "  Now: Retinol. Of what is new to your skin it comes first: goals and evidence decide, then how"
                                + " gentle it is.",
                        "  After 14 days: Toner. It waits until your skin knows Retinol, so that you would see which of"
                                + " them it does not bear.")
                .noneMatch(line -> line.startsWith("  Toner:"));
    }

    @Test
    void aFirstWeekIsNewAsAWhole() {
        assertThat(plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 1"), SUNSCREEN)))
                .contains("All of it is new: the week was empty.")
                .doesNotContain("What changes:");
    }

    @Test
    void aWeekThatChangesListsWhatMovesAndWhy() {
        List<String> lines = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), SUNSCREEN)
                .sunscreen()
                .evening("ret", "mon tue"));

        assertThat(lines)
                .contains("What changes:")
                .last()
                .asString()
                .matches("  Retinol: from .* evening to .* evening; .*\\.");
    }

    @Test
    void whatPinsForceIsNamedAtOnceAndToldAtTheEnd() {
        List<String> lines = plan(RoutineText.of(TONER, RETINOL, SUNSCREEN)
                .and("'pins': [{'day': 'mon', 'session': 'pm', 'product': 'gly'},"
                        + " {'day': 'mon', 'session': 'pm', 'product': 'ret'}]")
                .sunscreen()
                .evening("gly", "mon")
                .evening("ret", "mon"));

        assertThat(lines.get(0))
                .endsWith("What is pinned or has already happened still breaks “Acid and retinoid on one night”,"
                        + " whatever is planned.");
        assertThat(lines)
                .containsSequence(
                        "Still flagged, because pins, the past or days that may not change leave no week without it:",
                        "  Caution: Acid and retinoid on one night: Toner and Retinol on Monday evening.");
    }
}
