package org.skinweek.ui.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.app.RhythmCommands;
import org.skinweek.notebook.Notebook;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.words.Words;

class RhythmFormModelTest {
    private static final LocalDate MONDAY_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = MONDAY_23.plusDays(2);
    private static final SkinCycle CYCLE =
            new SkinCycle("four", "Skin cycling", TODAY, List.of("Exfoliate", "Retinoid", "Rest", "Rest"));

    private static Notebook weekly() {
        return SampleNotebook.withShelf()
                .plan(MONDAY, EVENING, "acid")
                .plan(THURSDAY, EVENING, "acid")
                .build();
    }

    private static Notebook rhythmic(RhythmLine... lines) {
        Notebook cycling = weekly();
        cycling = cycling.after(RhythmCommands.setCycle(CYCLE, Map.of(), TODAY)
                .apply(cycling)
                .orElseThrow()
                .changes());
        return cycling.after(RhythmCommands.setRhythm("acid", List.of(lines), MONDAY_23, TODAY)
                .apply(cycling)
                .orElseThrow()
                .changes());
    }

    private static RhythmFormModel form(Notebook notebook) {
        return new RhythmFormModel(
                notebook,
                SmallCatalog.create(),
                notebook.product("acid").orElseThrow(),
                TODAY,
                TODAY,
                new Words(Locale.UK));
    }

    @Test
    void whatWasFilledInIsFilledInAgain() {
        Notebook notebook = rhythmic(
                new RhythmLine(EVENING, new UseRhythm.CycleNights("four", Set.of("Exfoliate", "Rest")), TODAY, null));
        RhythmFormModel typed = form(notebook);
        typed.kindProperty().set(RhythmKind.EVERY_DAYS);
        typed.numbers().every().set("5");
        typed.days(MORNING).add(SATURDAY);
        typed.sessionProperty().set(MORNING);
        typed.from().set("1 December 2026");
        typed.until().set("not a day");
        Notebook renamed = notebook.after(RhythmCommands.setCycle(
                        new SkinCycle("four", "Skin cycling", TODAY, List.of("Exfoliate", "Retinoid", "Sleep")),
                        Map.of(),
                        TODAY)
                .apply(notebook)
                .orElseThrow()
                .changes());

        RhythmFormModel again = form(renamed);
        again.take(typed);

        assertThat(again.kindProperty().get()).isEqualTo(RhythmKind.EVERY_DAYS);
        assertThat(again.numbers().every().text()).isEqualTo("5");
        assertThat(again.days(MORNING)).containsExactly(SATURDAY);
        assertThat(again.days(EVENING)).isEqualTo(typed.days(EVENING));
        assertThat(again.sessionProperty().get()).isEqualTo(MORNING);
        assertThat(again.from().text()).isEqualTo("1 December 2026");
        assertThat(again.until().text()).isEqualTo("not a day");
        assertThat(again.nights()).as("nights that are still in the cycle").containsExactly("Exfoliate");
    }

    private static Notebook saved(RhythmFormModel form, Notebook notebook) {
        return form.submit()
                .orElseThrow()
                .apply(notebook)
                .map(command -> notebook.after(command.changes()))
                .orElse(notebook);
    }

    @Test
    void beginsWithTheWeekdaysOfTheWeek() {
        RhythmFormModel form = form(weekly());

        assertThat(form.kindProperty().get()).isEqualTo(RhythmKind.WEEKDAYS);
        assertThat(form.days(EVENING)).containsExactlyInAnyOrder(MONDAY, THURSDAY);
        assertThat(form.days(MORNING)).isEmpty();
        assertThat(form.changing()).isFalse();
        assertThat(form.sentenceProperty().get()).isEqualTo("Next evenings: Thu 26 Nov, Mon 30 Nov and Thu 3 Dec.");
        assertThat(form.submit().orElseThrow().apply(weekly())).isEmpty();
    }

    @Test
    void anotherWeekdayIsInTheWeekFromTheDayOn() {
        RhythmFormModel form = form(weekly());
        form.days(EVENING).remove(THURSDAY);
        form.days(EVENING).add(SATURDAY);

        Notebook saved = saved(form, weekly());

        assertThat(saved.schedule().rhythms()).isEmpty();
        assertThat(saved.plan().inTheEnd().count("acid")).isEqualTo(2);
        assertThat(saved.plan().dayOn(MONDAY_23)).as("what was stays").isNotEmpty();
        assertThat(form.sentenceProperty().get()).isEqualTo("Next evenings: Sat 28 Nov, Mon 30 Nov and Sat 5 Dec.");
    }

    @Test
    void everyOtherDayIsShownBeforeItIsStored() {
        RhythmFormModel form = form(weekly());
        form.kindProperty().set(RhythmKind.EVERY_DAYS);

        assertThat(form.sentenceProperty().get()).isEqualTo("Next evenings: Wed 25 Nov, Fri 27 Nov and Sun 29 Nov.");
        assertThat(form.previewProperty().get().first()).isEqualTo(MONDAY_23);
        assertThat(saved(form, weekly()).schedule().lines("acid"))
                .containsExactly(new RhythmLine(EVENING, new UseRhythm.EveryDays(2), TODAY, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "29", "two", "2.5"})
    void refusesOtherNumbersOfDays(String typed) {
        RhythmFormModel form = form(weekly());
        form.kindProperty().set(RhythmKind.EVERY_DAYS);
        form.numbers().every().set(typed);

        assertThat(form.submit()).isEmpty();
        assertThat(form.numbers().every().errorProperty().get())
                .isEqualTo("“%s” does not fit: write a whole number from 2 to 28.".formatted(typed));
        form.kindProperty().set(RhythmKind.AS_NEEDED);
        assertThat(form.submit()).as("a number that is not asked for").isPresent();
    }

    @Test
    void refusesDaysBetweenUsesThatNoWeekCanKeep() {
        RhythmFormModel form = form(weekly());
        form.kindProperty().set(RhythmKind.TIMES_A_WEEK);
        form.numbers().least().set("3");
        assertThat(form.submit()).isEmpty();
        assertThat(form.numbers().least().errorProperty().get())
                .isEqualTo("3 times a week can be 2 days apart at most.");

        form.numbers().times().set("2");
        assertThat(form.numbers().least().errorProperty().get()).isEmpty();
        form.numbers().most().set("3");
        assertThat(form.submit()).isEmpty();
        assertThat(form.numbers().most().errorProperty().get()).isEqualTo("2 times a week need up to 4 days between.");

        form.numbers().most().set("4");
        assertThat(saved(form, weekly()).schedule().lines("acid"))
                .containsExactly(new RhythmLine(EVENING, new UseRhythm.TimesAWeek(2, 3, 4), TODAY, null));
    }

    @Test
    void saysWhatIsNotTickedOnceItShouldBeStored() {
        RhythmFormModel form = form(weekly());
        form.days(EVENING).clear();
        assertThat(form.missingProperty().get()).isEmpty();
        assertThat(form.submit()).isEmpty();
        assertThat(form.missingProperty().get()).isEqualTo("Tick at least one day.");

        form.kindProperty().set(RhythmKind.CYCLE);
        assertThat(form.missingProperty().get()).isEmpty();
        assertThat(form.submit()).isEmpty();
        assertThat(form.missingProperty().get()).isEqualTo("Make a cycle first.");
    }

    @Test
    void nightsOfACycle() {
        Notebook notebook = rhythmic();
        RhythmFormModel form = form(notebook);
        form.kindProperty().set(RhythmKind.CYCLE);
        assertThat(form.submit()).isEmpty();
        assertThat(form.missingProperty().get()).isEqualTo("Tick at least one night.");

        form.nights().add("Exfoliate");

        assertThat(form.sentenceProperty().get()).isEqualTo("Next evenings: Wed 25 Nov, Sun 29 Nov and Thu 3 Dec.");
        assertThat(saved(form, notebook).schedule().lines("acid"))
                .containsExactly(
                        new RhythmLine(EVENING, new UseRhythm.CycleNights("four", Set.of("Exfoliate")), TODAY, null));
    }

    static List<RhythmLine> lines() {
        LocalDate last = MONDAY_23.plusDays(40);
        return List.of(
                new RhythmLine(MORNING, new UseRhythm.EveryDays(3), MONDAY_23, null),
                new RhythmLine(EVENING, new UseRhythm.TimesAWeek(2, 2, 5), MONDAY_23, last),
                new RhythmLine(EVENING, new UseRhythm.CycleNights("four", Set.of("Rest", "Retinoid")), MONDAY_23, last),
                new RhythmLine(EVENING, new UseRhythm.AsNeeded(), MONDAY_23, last));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anUnchangedRhythmIsSavedAsItWas(RhythmLine line) {
        Notebook notebook = rhythmic(line);
        RhythmFormModel form = form(notebook);
        form.wholeProperty().set(true);

        assertThat(form.changing()).isTrue();
        assertThat(saved(form, notebook)).isEqualTo(notebook);
    }

    @Test
    void fromADayOnLeavesWhatWas() {
        RhythmLine line = new RhythmLine(EVENING, new UseRhythm.EveryDays(3), MONDAY_23, null);
        Notebook notebook = rhythmic(line);
        RhythmFormModel form = form(notebook);
        form.numbers().every().set("4");

        assertThat(saved(form, notebook).schedule().lines("acid"))
                .containsExactly(
                        new RhythmLine(EVENING, new UseRhythm.EveryDays(3), MONDAY_23, TODAY.minusDays(1)),
                        new RhythmLine(EVENING, new UseRhythm.EveryDays(4), TODAY, null));
        form.wholeProperty().set(true);
        assertThat(saved(form, notebook).schedule().lines("acid"))
                .containsExactly(new RhythmLine(EVENING, new UseRhythm.EveryDays(4), MONDAY_23, null));
    }

    @Test
    void twiceADayIsRecognised() {
        Notebook notebook = rhythmic(
                new RhythmLine(MORNING, UseRhythm.OnWeekdays.DAILY, MONDAY_23, null),
                new RhythmLine(EVENING, UseRhythm.OnWeekdays.DAILY, MONDAY_23, null));
        RhythmFormModel form = form(notebook);

        assertThat(form.kindProperty().get()).isEqualTo(RhythmKind.TWICE_A_DAY);
        assertThat(form.several()).isFalse();
        assertThat(form.sentenceProperty().get())
                .startsWith("Next mornings: Wed 25 Nov")
                .contains("Next evenings: ");
    }

    @Test
    void severalRhythmsAreSaidToBeReplaced() {
        RhythmFormModel form = form(rhythmic(
                new RhythmLine(MORNING, new UseRhythm.EveryDays(3), MONDAY_23, null),
                new RhythmLine(EVENING, new UseRhythm.EveryDays(2), MONDAY_23, null)));

        assertThat(form.several()).isTrue();
    }

    @Test
    void theLastDayMustNotComeFirst() {
        RhythmFormModel form = form(weekly());
        form.kindProperty().set(RhythmKind.AS_NEEDED);
        form.until().set("24 Nov 2026");
        assertThat(form.submit()).isEmpty();
        assertThat(form.until().errorProperty().get()).isEqualTo("The last day must not come before the first.");

        form.from().set("");
        assertThat(form.submit()).isEmpty();
        assertThat(form.from().errorProperty().get()).isEqualTo("Say which day.");

        form.kindProperty().set(RhythmKind.WEEKDAYS);
        form.from().set("25 Nov 2026");
        assertThat(form.submit()).as("weekdays have no end").isPresent();
    }

    @Test
    void nothingIsPlannedForWhatIsUsedWhenNeeded() {
        RhythmFormModel form = form(weekly());
        form.kindProperty().set(RhythmKind.AS_NEEDED);

        assertThat(form.sentenceProperty().get()).startsWith("Nothing is planned.");
        assertThat(form.previewProperty().get().next(EVENING, 9)).isEmpty();
    }
}
