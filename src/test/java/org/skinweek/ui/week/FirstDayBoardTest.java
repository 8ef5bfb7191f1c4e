package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.notebook.UserSettings;
import org.skinweek.planning.MissedUse;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.ExfoliationCount;
import org.skinweek.rules.Flag;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;

/** The board of somebody who began today, and what any notebook says of the days before its plan. */
class FirstDayBoardTest {
    private static final LocalDate MONDAY = Samples.MONDAY;
    private static final LocalDate TODAY = MONDAY.plusDays(2);
    private static final BoardSlot TUESDAY = new BoardSlot(DayOfWeek.TUESDAY, Session.EVENING);
    private static final BoardSlot THURSDAY = new BoardSlot(DayOfWeek.THURSDAY, Session.EVENING);
    private static final int NOTEBOOKS = 300;

    private static WeekViewModel model(TestWorkspace workspace) {
        WeekViewModel model =
                Desktops.of(workspace.workspace(), Locale.UK).pages().week();
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
        return model;
    }

    private static List<WeekBoard.Standing> standings(WeekViewModel model) {
        return model.boardProperty().get().days().stream()
                .map(WeekBoard.Day::standing)
                .toList();
    }

    @Test
    void daysBeforeTheFirstAreBlankAndDaysWithoutALogAreNotKnown() {
        try (TestWorkspace workspace = new TestWorkspace(Samples.firstDay())) {
            WeekViewModel model = model(workspace);

            assertThat(standings(model).subList(0, 3))
                    .containsExactly(WeekBoard.Standing.BEFORE, WeekBoard.Standing.BEFORE, WeekBoard.Standing.KNOWN);
            assertThat(model.boardProperty().get().lane(TUESDAY).all()).isEmpty();
            assertThat(model.boardProperty().get().firstOpen()).isEqualTo(TODAY);
            model.showLater(1);
            assertThat(model.boardProperty().get().lane(TUESDAY).all()).isNotEmpty();
        }
        try (TestWorkspace workspace = new TestWorkspace(Samples.week(false))) {
            WeekViewModel model = model(workspace);

            assertThat(standings(model).subList(0, 3))
                    .containsExactly(
                            WeekBoard.Standing.NOT_LOGGED, WeekBoard.Standing.NOT_LOGGED, WeekBoard.Standing.KNOWN);
            assertThat(model.boardProperty().get().lane(TUESDAY).all()).isNotEmpty();
        }
    }

    @Test
    void aFlagOfTheWeekAfterNamesNoDayBeforeTheFirst() {
        try (TestWorkspace workspace = new TestWorkspace(Samples.firstDay())) {
            WeekViewModel model = model(workspace);
            WeekFindings found = model.findingsProperty().get();
            Flag flag = found.byRule().stream()
                    .filter(each -> each.rule().id().equals("REST-SCRUB-ACID"))
                    .findFirst()
                    .orElseThrow();
            assertThat(flag.days())
                    .as("the scrub of Sunday meets the acid of the next Monday")
                    .contains(0);

            Words words = new Words(Locale.UK);
            assertThat(new WeekTexts(words).days(flag, model.boardProperty().get()))
                    .doesNotContain("Monday");
            assertThat(new FlagWords(words).message(flag, found.timeline()))
                    .contains("Monday evening of the week after");
        }
    }

    @Test
    void theGaugeCountsFromTheFirstDayOnAndSaysWhatIsLogged() {
        try (TestWorkspace workspace = new TestWorkspace(Samples.firstDay())) {
            WeekViewModel model = model(workspace);
            WeekFindings found = model.findingsProperty().get();

            assertThat(found.room().units().subList(0, 3)).containsExactly(0.0, 0.0, 0.0);
            assertThat(found.room().units().get(3)).isEqualTo(1);
            assertThat(found.logged()).containsOnly(0.0);

            var logged = workspace.workspace().execute(entryOf(TODAY, "gly"));
            workspace.settle();

            assertThat(logged).isDone();
            assertThat(model.findingsProperty().get().logged().subList(0, 4)).containsExactly(0.0, 0.0, 1.0, 1.0);
        }
    }

    private static Command entryOf(LocalDate day, String product) {
        return Command.of("command.unplanned", new Change.OfEntry(null, entry(new UUID(0, 9), day, product, null)));
    }

    private static DiaryEntry entry(UUID id, LocalDate day, String product, @Nullable SkipReason skipped) {
        return new DiaryEntry(id, day, Session.EVENING, product, skipped, "", Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    void nothingIsPlannedForTheDaysBefore() {
        try (TestWorkspace workspace = new TestWorkspace(Samples.firstDay())) {
            WeekViewModel model = model(workspace);
            Notebook before = workspace.workspace().notebook();

            model.place("nia", TUESDAY);
            model.move(THURSDAY.with("ret"), TUESDAY);
            model.copy(THURSDAY.with("ret"), TUESDAY);
            model.copyDay(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY);
            model.copyDay(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
            model.clearDay(DayOfWeek.TUESDAY);

            assertThat(workspace.settle()).isEqualTo(before);
            assertThat(model.movable().test(new Use(1, Session.EVENING, 0))).isFalse();
            model.place("nia", THURSDAY);
            assertThat(workspace.settle().plan().on(TODAY).contains(THURSDAY.with("nia")))
                    .isTrue();
            assertThat(workspace.workspace().notebook().plan().on(TODAY).count("gly"))
                    .isEqualTo(2);
        }
    }

    @Test
    void theFirstCardOnTheBoardBeginsThePlanTodayAndUndoTakesThatBack() {
        Notebook shelf = Samples.firstDay();
        UserSettings settings = shelf.settings().withPlanBegan(null);
        Notebook empty = new Notebook(
                shelf.products(),
                PlanBook.EMPTY,
                shelf.diary(),
                shelf.profile(),
                settings,
                shelf.adjustments(),
                DateSchedule.EMPTY);
        try (TestWorkspace workspace = new TestWorkspace(empty)) {
            WeekViewModel model = model(workspace);
            model.place("ret", TUESDAY);
            assertThat(workspace.settle()).isEqualTo(empty);

            model.place("ret", THURSDAY);

            assertThat(workspace.settle().began()).contains(TODAY);
            var undone = workspace.workspace().undo();
            assertThat(workspace.settle()).isEqualTo(empty);
            assertThat(undone).isDone();
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noNotebookCountsADayBeforeItsPlanThatIsNotLogged() {
        Notebook shelf = Samples.firstDay();
        try (TestWorkspace workspace = new TestWorkspace(shelf)) {
            Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
            ProductTexts texts = new ProductTexts(desktop.catalog(), desktop.words());
            RandomRuns.of("first day", NOTEBOOKS).run(seed -> {
                Random random = RandomRuns.random(seed);
                countsNothingBefore(random, notebook(random, shelf), desktop, texts);
            });
        }
    }

    private static Notebook notebook(Random random, Notebook shelf) {
        List<String> ids = List.copyOf(shelf.products().keySet());
        List<Change> changes = new ArrayList<>();
        for (int week = random.nextInt(3); week >= 0; week--) {
            WeekPlan plan = WeekPlan.EMPTY;
            for (int card = random.nextInt(12); card > 0; card--) {
                plan = plan.with(new WeekPlacement(
                        DayOfWeek.of(1 + random.nextInt(7)),
                        random.nextBoolean() ? Session.MORNING : Session.EVENING,
                        ids.get(random.nextInt(ids.size()))));
            }
            changes.add(new Change.OfWeek(MONDAY.plusDays(random.nextInt(21) - 14), null, plan));
        }
        for (int entry = random.nextInt(5); entry > 0; entry--) {
            changes.add(new Change.OfEntry(
                    null,
                    entry(
                            new UUID(1, entry),
                            TODAY.minusDays(random.nextInt(20)),
                            ids.get(random.nextInt(ids.size())),
                            random.nextBoolean() ? null : SkipReason.NO_TIME)));
        }
        UserSettings settings =
                shelf.settings().withPlanBegan(random.nextInt(3) == 0 ? null : TODAY.minusDays(random.nextInt(14)));
        return new Notebook(
                        shelf.products(),
                        PlanBook.EMPTY,
                        shelf.diary(),
                        shelf.profile(),
                        settings,
                        shelf.adjustments(),
                        DateSchedule.EMPTY)
                .after(changes);
    }

    private static void countsNothingBefore(Random random, Notebook notebook, Desktop desktop, ProductTexts texts) {
        LocalDate began = notebook.planBegan().orElse(TODAY);
        LocalDate start = MONDAY.minusWeeks(random.nextInt(3) - 1L);
        List<String> ids = List.copyOf(notebook.products().keySet());
        Timeline week = TimelineBuilder.of(notebook, start, TODAY);
        List<Use> uses = new ArrayList<>(week.past());
        uses.addAll(week.planned());
        for (Use use : uses) {
            LocalDate day = start.plusDays(use.day());
            boolean logged = notebook.diary().day(day).entries().stream()
                    .anyMatch(entry -> entry.done()
                            && entry.session() == use.session()
                            && entry.product().equals(ids.get(use.product())));
            assertThat(logged || !day.isBefore(began)).as("%s on %s", use, day).isTrue();
        }
        double[] units = new ExfoliationCount(desktop.checker()).units(week.once());
        double[] logged = new ExfoliationCount(desktop.checker()).units(TimelineBuilder.logged(notebook, week, start));
        WeekBoard board = WeekBoard.of(notebook, start, TODAY, texts);
        for (int day = 0; day < Timeline.DAYS; day++) {
            assertThat(logged[day]).isLessThanOrEqualTo(units[day]);
            LocalDate date = start.plusDays(day);
            if (date.isBefore(began)) {
                assertThat(units[day]).as("units on %s", date).isEqualTo(logged[day]);
                for (Session session : Session.values()) {
                    assertThat(board.days().get(day).lane(session).all()).isEmpty();
                    assertThat(SessionSteps.of(notebook, texts.layering(), date, session))
                            .noneMatch(SessionStep::planned);
                }
            }
        }
        assertThat(MissedUse.of(notebook, TODAY.minusDays(20), TODAY))
                .allMatch(missed -> !missed.day().isBefore(began));
    }
}
