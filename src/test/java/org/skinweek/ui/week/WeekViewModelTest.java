package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.advice.Fix;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;
import org.skinweek.testing.Locales;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class WeekViewModelTest {
    private static final LocalDate MONDAY = Samples.MONDAY;
    private static final BoardSlot FRIDAY_EVENING = new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING);
    private static final WeekPlacement RETINOL_ON_FRIDAY = FRIDAY_EVENING.with("ret");

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();

    WeekViewModelTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void showsTheWeekOfTodayFromItsFirstDay() {
        assertThat(model.boardProperty().get().start()).isEqualTo(MONDAY);
        assertThat(model.boardProperty().get().today()).isEqualTo(MONDAY.plusDays(2));
        assertThat(model.isThisWeek()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.skinweek.testing.Locales#tried")
    void theWeekIsTheSameOnEveryComputer(Locale locale) {
        WeekViewModel there = Locales.on(locale, () -> {
            WeekViewModel made =
                    Desktops.of(workspace.workspace(), Locale.UK).pages().week();
            made.refresh();
            return made;
        });

        assertThat(there.boardProperty().get()).isEqualTo(model.boardProperty().get());
    }

    @Test
    void whatWasPreparedIsThereFromTheFirstAndNotAskedAgain() {
        WeekViewModel prepared =
                Desktops.of(workspace.workspace(), Locale.UK).pages().week().prepared();
        WeekFindings found = prepared.findingsProperty().get();
        assertThat(found).isEqualTo(model.findingsProperty().get());

        prepared.refresh();
        assertThat(prepared.findingsProperty().get()).isSameAs(found);

        prepared.refresh();
        assertThat(prepared.findingsProperty().get()).isNotSameAs(found).isEqualTo(found);
    }

    @Test
    void flagsFollowTheSkinThatIsStatedInSettings() {
        assertThat(rules()).doesNotContain("PREG-RET");
        SkinProfile before = workspace.workspace().notebook().profile();
        SkinProfile planning = new SkinProfile(before.stated(), null, Set.of(), true, Set.of());
        var unused =
                workspace.workspace().execute(Command.of("command.settings", new Change.OfProfile(before, planning)));
        workspace.settle();

        assertThat(rules()).contains("PREG-RET");
    }

    @Test
    void saysOfAFlagWhetherAPlanCanStillChangeIt() {
        assertThat(model.findingsProperty().get().happened()).isEmpty();

        var unused = workspace.workspace().execute(notebook -> Optional.of(Command.of("command.place", done())));
        workspace.settle();
        model.scopeProperty().set(EditScope.ONLY_THIS_WEEK);

        assertThat(model.findingsProperty().get().happened())
                .extracting(flag -> flag.rule().id())
                .contains("REST-ACID");
    }

    /** Acid was used on Monday and on Tuesday evening: nothing can mend that any more. */
    private static Change[] done() {
        return Stream.of(MONDAY, MONDAY.plusDays(1))
                .map(day -> new Change.OfEntry(
                        null,
                        new DiaryEntry(
                                new UUID(1, day.toEpochDay()),
                                day,
                                Session.EVENING,
                                "gly",
                                null,
                                "",
                                day.atTime(21, 0).toInstant(ZoneOffset.UTC),
                                ZoneOffset.UTC)))
                .toArray(Change[]::new);
    }

    private List<String> rules() {
        return model.findingsProperty().get().flags().stream()
                .map(flag -> flag.rule().id())
                .toList();
    }

    @Test
    void aWeekCanBeginOnSunday() {
        var settings = workspace.workspace().notebook().settings();
        var unused = workspace
                .workspace()
                .execute(Command.of(
                        "command.settings",
                        new Change.OfSettings(settings, settings.withFirstDayOfWeek(DayOfWeek.SUNDAY))));
        workspace.settle();
        assertThat(model.boardProperty().get().start()).isEqualTo(MONDAY.minusDays(1));
        assertThat(model.boardProperty().get().days()).hasSize(7);
    }

    @Test
    void anEditHoldsForAllWeeksFromTheShownOneOn() {
        model.place("ret", FRIDAY_EVENING);
        Notebook after = workspace.settle();
        assertThat(after.plan().on(MONDAY).contains(RETINOL_ON_FRIDAY)).isTrue();
        assertThat(after.plan().on(MONDAY.plusWeeks(30)).contains(RETINOL_ON_FRIDAY))
                .isTrue();
        assertThat(after.plan().on(MONDAY.minusDays(1)).contains(RETINOL_ON_FRIDAY))
                .isFalse();
    }

    @Test
    void anEditForOneWeekLeavesTheNextAsItWasAndIsUndoneInOneStep() {
        Notebook before = workspace.workspace().notebook();
        model.scopeProperty().set(EditScope.ONLY_THIS_WEEK);
        model.place("ret", FRIDAY_EVENING);
        Notebook after = workspace.settle();
        assertThat(after.plan().on(MONDAY.plusDays(6)).contains(RETINOL_ON_FRIDAY))
                .isTrue();
        assertThat(after.plan().on(MONDAY.plusDays(7))).isEqualTo(before.plan().on(MONDAY));
        var unused = workspace.workspace().undo();
        assertThat(workspace.settle()).isEqualTo(before);
    }

    @Test
    void aLaterPlanOfItsOwnIsAnnouncedAndTakesTheSameEdit() {
        LocalDate later = MONDAY.plusWeeks(3);
        var unused = workspace
                .workspace()
                .execute(Command.of("command.place", new Change.OfWeek(later, null, WeekPlan.EMPTY)));
        workspace.settle();
        assertThat(model.boardProperty().get().otherPlanFrom()).contains(later);
        model.place("ret", FRIDAY_EVENING);
        assertThat(workspace.settle().plan().on(later)).isEqualTo(WeekPlan.EMPTY.with(RETINOL_ON_FRIDAY));
    }

    @Test
    void anEditForEveryWeekGoesOnAfterAWeekThatWasEditedAlone() {
        model.scopeProperty().set(EditScope.ONLY_THIS_WEEK);
        model.clearDay(DayOfWeek.MONDAY);
        workspace.settle();
        model.scopeProperty().set(EditScope.EVERY_WEEK);
        model.place("ret", FRIDAY_EVENING);
        Notebook after = workspace.settle();
        assertThat(after.plan().on(MONDAY.plusWeeks(9)).contains(RETINOL_ON_FRIDAY))
                .isTrue();
        assertThat(after.plan().on(MONDAY.plusWeeks(9)).products(DayOfWeek.MONDAY, Session.EVENING))
                .isNotEmpty();
        assertThat(after.plan().on(MONDAY).products(DayOfWeek.MONDAY, Session.EVENING))
                .isEmpty();
    }

    @Test
    void aPlanThatBeginsWithinTheShownWeekIsShownAndEditedAsOneWeek() {
        LocalDate wednesday = MONDAY.plusDays(2);
        WeekPlan other = WeekPlan.EMPTY.with(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "clay"));
        var unused =
                workspace.workspace().execute(Command.of("command.place", new Change.OfWeek(wednesday, null, other)));
        workspace.settle();
        model.place("ret", FRIDAY_EVENING);
        WeekPlan plan = workspace.settle().plan().on(MONDAY.plusDays(4));
        assertThat(plan.products(DayOfWeek.THURSDAY, Session.EVENING)).containsExactly("clay");
        assertThat(plan.products(DayOfWeek.MONDAY, Session.EVENING)).contains("gly");
        assertThat(plan.contains(RETINOL_ON_FRIDAY)).isTrue();
    }

    @Test
    void movesCopiesRemovesAndClears() {
        WeekPlacement tuesday = new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "ret");
        model.move(tuesday, FRIDAY_EVENING);
        WeekPlan moved = workspace.settle().plan().on(MONDAY);
        assertThat(moved.contains(tuesday)).isFalse();
        assertThat(moved.contains(RETINOL_ON_FRIDAY)).isTrue();
        model.copy(RETINOL_ON_FRIDAY, BoardSlot.of(tuesday));
        assertThat(workspace.settle().plan().on(MONDAY).count("ret")).isEqualTo(4);
        model.remove(tuesday);
        assertThat(workspace.settle().plan().on(MONDAY).contains(tuesday)).isFalse();
        model.copyDay(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY);
        assertThat(workspace.settle().plan().on(MONDAY).products(DayOfWeek.TUESDAY, Session.EVENING))
                .contains("gly", "ret");
        model.clearDay(DayOfWeek.TUESDAY);
        assertThat(workspace.settle().plan().on(MONDAY).products(DayOfWeek.TUESDAY, Session.MORNING))
                .isEmpty();
    }

    @Test
    void placingWhatIsThereAlreadyIsNoStepToUndo() {
        model.place("gly", new BoardSlot(DayOfWeek.MONDAY, Session.EVENING));
        workspace.settle();
        assertThat(workspace.workspace().undoable()).isEmpty();
    }

    @Test
    void aFixClearsItsFlag() {
        WeekFindings before = model.findingsProperty().get();
        assertThat(before).isNotNull();
        FlagFixes fixes = model.fixesProperty().get();
        Flag flag = before.flags().stream()
                .filter(each -> !fixes.fixes().get(each).isEmpty())
                .findFirst()
                .orElseThrow();
        Fix fix = fixes.fixes().get(flag).get(0).fix();
        model.apply(fix, before.timeline());
        workspace.settle();
        assertThat(model.findingsProperty().get().flags())
                .extracting(Flag::rule)
                .doesNotContain(flag.rule());
    }

    @Test
    void whatWasPlacedLastGivesWayFirst() {
        model.remove(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly"));
        workspace.settle();
        model.place("gly", new BoardSlot(DayOfWeek.SATURDAY, Session.EVENING)); // where the retinoid is
        workspace.settle();
        WeekFindings found = model.findingsProperty().get();
        assertThat(found).isNotNull();
        Flag flag = found.flags().get(0);

        assertThat(model.fixesProperty().get().of(flag))
                .isNotEmpty()
                .first()
                .satisfies(best -> assertThat(best.fix().removed())
                        .contains(new Use(5, Session.EVENING, found.index("gly").orElseThrow())));
    }

    @Test
    void hoveringTellsWhatWouldComeAndChangesNothing() {
        Notebook before = workspace.workspace().notebook();
        model.preview("ret", new BoardSlot(DayOfWeek.MONDAY, Session.MORNING), null);
        assertThat(model.previewProperty().get().raised()).isNotEmpty();
        assertThat(workspace.settle()).isEqualTo(before);
        model.endPreview();
        assertThat(model.previewProperty().get()).isNull();
    }

    @Test
    void movingTheAcidOffTheRetinolNightIsSeenToClearTheFlag() {
        WeekPlacement acid = new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly");
        model.preview("gly", FRIDAY_EVENING, acid);
        assertThat(model.previewProperty().get().cleared())
                .extracting(flag -> flag.rule().explanation().title())
                .contains("Acid and retinoid on one night");
    }

    @Test
    void countsExfoliationForEachDay() {
        assertThat(model.findingsProperty().get().room().units()).hasSize(7).contains(3.0);
        assertThat(model.findingsProperty().get().room().limit()).isEqualTo(3);
    }

    @Test
    void weeksAreTurned() {
        model.showLater(1);
        assertThat(model.boardProperty().get().start()).isEqualTo(MONDAY.plusWeeks(1));
        model.showThisWeek();
        assertThat(model.isThisWeek()).isTrue();
    }
}
