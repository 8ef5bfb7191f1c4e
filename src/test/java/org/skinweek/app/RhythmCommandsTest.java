package org.skinweek.app;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** What the forms of rhythms and cycles store changes the dates that it should, in one step to undo. */
class RhythmCommandsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = FIRST.plusDays(2);
    private static final SkinCycle CYCLE =
            new SkinCycle("four", "Four nights", FIRST, List.of("Acid", "Retinoid", "Rest", "Rest"));

    private final Notebook weekly = SampleNotebook.withShelf()
            .plan(MONDAY, EVENING, "acid")
            .plan(THURSDAY, EVENING, "acid", "cream")
            .build();

    private static Notebook after(Notebook notebook, Function<Notebook, Optional<Command>> maker) {
        Command command = maker.apply(notebook).orElseThrow();
        Notebook after = notebook.after(command.changes());
        assertThat(after.after(command.inverse().changes())).isEqualTo(notebook);
        return after;
    }

    private static List<LocalDate> dates(Notebook notebook, String product) {
        return FIRST.datesUntil(FIRST.plusDays(14))
                .filter(day -> notebook.planOn(day)
                        .products(day.getDayOfWeek(), EVENING)
                        .contains(product))
                .toList();
    }

    private static List<LocalDate> days(int... days) {
        return Arrays.stream(days).mapToObj(FIRST::plusDays).toList();
    }

    private static RhythmLine every(int days, LocalDate from) {
        return new RhythmLine(EVENING, new UseRhythm.EveryDays(days), from, null);
    }

    private static WeekPlacement on(DayOfWeek day) {
        return new WeekPlacement(day, EVENING, "acid");
    }

    @Test
    void weekdaysTakeThePlaceOfARhythmFromADayOn() {
        Notebook rhythmic = after(weekly, RhythmCommands.setRhythm("acid", List.of(every(2, FIRST)), FIRST, TODAY));
        assertThat(dates(rhythmic, "acid")).isEqualTo(days(0, 2, 4, 6, 8, 10, 12));

        Notebook back = after(
                rhythmic,
                RhythmCommands.setWeekdays("acid", List.of(on(MONDAY), on(FRIDAY)), FIRST.plusDays(5), TODAY));

        assertThat(dates(back, "acid")).isEqualTo(days(0, 2, 4, 7, 11));
        assertThat(dates(back, "cream")).isEqualTo(days(3, 10));
    }

    @Test
    void weekdaysOfAProductWithoutARhythmChangeOnTheSameDay() {
        Notebook changed =
                after(weekly, RhythmCommands.setWeekdays("acid", List.of(on(SUNDAY)), FIRST.plusDays(2), TODAY));

        assertThat(dates(changed, "acid")).isEqualTo(days(0, 6, 13));
        assertThat(RhythmCommands.setWeekdays("acid", List.of(on(SUNDAY)), FIRST.plusDays(2), TODAY)
                        .apply(changed))
                .isEmpty();
    }

    @Test
    void aPlanThatBeginsWithinTheWeekKeepsNothingOfTheProduct() {
        Notebook midweek = weekly.after(List.of(new Change.OfWeek(
                FIRST.plusDays(3),
                null,
                WeekPlan.of(List.of(on(THURSDAY), on(SUNDAY), new WeekPlacement(FRIDAY, EVENING, "cream"))))));
        assertThat(dates(midweek, "acid")).isEqualTo(days(0, 3, 6, 10, 13));

        Notebook rhythmic = after(midweek, RhythmCommands.setRhythm("acid", List.of(), FIRST.plusDays(4), TODAY));

        assertThat(dates(rhythmic, "acid")).isEqualTo(days(0, 3));
        assertThat(dates(rhythmic, "cream")).isEqualTo(days(4, 11));
    }

    @Test
    void aWholeRhythmIsReplacedAsIfItHadAlwaysBeenSo() {
        Notebook rhythmic = after(weekly, RhythmCommands.setRhythm("acid", List.of(every(2, FIRST)), FIRST, TODAY));

        Notebook changed =
                after(rhythmic, RhythmCommands.replaceRhythm("acid", List.of(every(5, FIRST)), FIRST, TODAY));

        assertThat(dates(changed, "acid")).isEqualTo(days(0, 5, 10));
        assertThat(changed.schedule().lines("acid")).containsExactly(every(5, FIRST));
    }

    @Test
    void aCycleIsMadeWithItsFollowersInOneStep() {
        Notebook cycling = after(
                weekly,
                RhythmCommands.setCycle(CYCLE, Map.of("acid", Set.of("Acid"), "retinol", Set.of("Retinoid")), TODAY));

        assertThat(dates(cycling, "acid")).as("as before until today").isEqualTo(days(0, 4, 8, 12));
        assertThat(dates(cycling, "retinol")).isEqualTo(days(5, 9, 13));
        assertThat(RhythmCommands.nights(cycling, "acid", "four", TODAY)).containsExactly("Acid");
    }

    @Test
    void aNightThatIsRenamedKeepsItsFollowers() {
        Notebook cycling = after(weekly, RhythmCommands.setCycle(CYCLE, Map.of("acid", Set.of("Acid")), TODAY));
        SkinCycle renamed = new SkinCycle("four", "Four", FIRST, List.of("Peel", "Retinoid", "Rest", "Rest"));

        Notebook changed = after(cycling, RhythmCommands.setCycle(renamed, Map.of("acid", Set.of("Peel")), TODAY));

        assertThat(dates(changed, "acid")).isEqualTo(dates(cycling, "acid"));
    }

    @Test
    void whoFollowsNoMoreIsPlannedUntilToday() {
        Notebook cycling =
                after(weekly, RhythmCommands.setCycle(CYCLE, Map.of("acid", Set.of("Acid")), FIRST.minusDays(1)));

        Notebook left = after(cycling, RhythmCommands.setCycle(CYCLE, Map.of(), FIRST.plusDays(6)));

        assertThat(dates(left, "acid")).isEqualTo(days(0, 4));
        assertThat(RhythmCommands.setCycle(CYCLE, Map.of(), FIRST.plusDays(6)).apply(left))
                .isEmpty();
    }
}
