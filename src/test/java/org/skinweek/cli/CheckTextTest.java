package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.cli.RoutineText.CREAM;
import static org.skinweek.cli.RoutineText.RETINOL;
import static org.skinweek.cli.RoutineText.SUNSCREEN;
import static org.skinweek.cli.RoutineText.TONER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of {@code check} for people: how it counts, what helps, and where a reason comes from. */
class CheckTextTest {
    private static final String SCRUB = "{'id': 'scrub', 'name': 'Scrub', 'category': 'scrub', 'form': 'rinse_off',"
            + " 'actives': [{'id': 'clay_scrub'}]}";

    @TempDir
    Path folder;

    private static List<String> check(RoutineText routine) {
        return routine.run("check").outLines();
    }

    @Test
    void aWeekWithoutAnythingToSayHasOneLine() {
        assertThat(check(RoutineText.toner("mon thu")))
                .containsExactly("Nothing to change: this week keeps every limit.");
    }

    @Test
    void whatIsToChangeIsCountedWithoutTipsAndGoodNews() {
        assertThat(check(RoutineText.toner("mon tue"))).startsWith("1 thing to change:");
        assertThat(check(RoutineText.of(TONER, RETINOL, SCRUB, SUNSCREEN)
                        .sunscreen()
                        .evening("gly", "mon wed thu")
                        .evening("scrub", "sat sun")))
                .startsWith("2 things to change:");
    }

    @Test
    void changesComeFirstThenTipsThenGoodNews() {
        List<String> lines = check(RoutineText.of(TONER, RETINOL, SUNSCREEN)
                .sunscreen()
                .evening("gly", "mon")
                .evening("ret", "mon"));

        assertThat(lines)
                .containsSubsequence(
                        "1 thing to change:",
                        "",
                        "Caution: Acid and retinoid on one night",
                        "",
                        "1 tip, if you like:",
                        "",
                        "No moisturiser with this active",
                        "",
                        "Good to know:",
                        "",
                        "Acid does not switch off retinol");
    }

    @Test
    void oneChangeThatClearsTheOnlyFlagNeedsNoMoreWords() {
        assertThat(check(RoutineText.toner("mon tue")))
                .contains("  What helps: Move Toner from Tuesday evening to Wednesday evening.")
                .noneMatch(line -> line.startsWith("  Also part of this"));
    }

    @Test
    void whereNoSmallChangeHelpsTheCommandForTheWholeWeekCanBeCopied() throws IOException {
        String nightly = RoutineText.toner("mon tue wed thu fri sat sun").text();
        String plain = Files.writeString(folder.resolve("week.json"), nightly).toString();
        String spaced =
                Files.writeString(folder.resolve("my week.json"), nightly).toString();

        assertThat(CommandRun.of("check", plain).out())
                .contains("Or have the whole week planned: skinweek plan " + plain + "\n");
        assertThat(CommandRun.of("check", spaced).out())
                .contains("Or have the whole week planned: skinweek plan \"" + spaced + "\"\n");
    }

    @Test
    void careThatIsNotOwnedIsToBeAddedAndUntilThenSomethingElseHelps() {
        assertThat(check(RoutineText.of(TONER, CREAM).evening("gly", "mon").evening("mo", "mon")))
                .contains(
                        "  What helps: Nothing on your shelf does this yet. Once you have added it there, it can be planned."
                                + " Until then: Leave out Toner on Monday evening.");
    }

    @Test
    void aSunscreenThatIsOwnedIsToBeUsed() {
        List<String> lines = check(
                RoutineText.of(TONER, CREAM, SUNSCREEN).evening("gly", "sat").evening("mo", "sat"));

        assertThat(lines)
                .contains("  What helps: Add it to the days without it.")
                .noneMatch(line -> line.contains("Nothing on your shelf"));
    }

    @Test
    void aSourceIsNamedAndTheOthersAreCounted() {
        assertThat(check(RoutineText.toner("mon tue")))
                .filteredOn(line -> line.startsWith("  Source"))
                .singleElement()
                .asString()
                .startsWith("  Sources: Cutaneous irritation")
                .endsWith(", and 2 more");
        String peroxide = "{'id': 'bpo', 'name': 'Gel', 'actives': [{'id': 'benzoyl_peroxide', 'percent': 2.5}]}";
        String vitamin = "{'id': 'vit', 'name': 'Serum', 'actives': [{'id': 'l_ascorbic_acid', 'percent': 10}]}";
        assertThat(check(RoutineText.of(peroxide, vitamin, SUNSCREEN)
                        .sunscreen()
                        .evening("bpo", "mon")
                        .evening("vit", "mon")))
                .filteredOn(line -> line.startsWith("  Source"))
                .singleElement()
                .asString()
                .startsWith("  Source: ")
                .doesNotContain(" more");
    }

    @Test
    void aTipIsNoMistakeOfTheWeek() {
        CommandRun run = RoutineText.of(TONER, SUNSCREEN)
                .sunscreen()
                .evening("gly", "mon")
                .run("check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines())
                .containsSubsequence(
                        "Nothing to change: this week keeps every limit.",
                        "1 tip, if you like:",
                        "No moisturiser with this active")
                .noneMatch(line -> line.startsWith("  How sure"));
    }
}
