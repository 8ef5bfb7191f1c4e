package org.skinweek.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.diary.DaySummary;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class DiaryViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UserClock CLOCK =
            UserClock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Checker RULES = new Checker(Knowledge.read().book());

    private TestWorkspace workspace = new TestWorkspace(Notebook.EMPTY);
    private DiaryViewModel page = page(SampleNotebook.withShelf().build());

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aMonthHasSixWeeksFromTheFirstDayOfTheWeek() {
        assertThat(page.monthTitleProperty().get()).isEqualTo("November 2026");
        assertThat(page.dayTitleProperty().get()).isEqualTo("Wednesday 18 November");
        assertThat(page.days()).hasSize(42);
        assertThat(page.days().get(0).date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(page.days().get(0).inMonth()).isFalse();
        assertThat(page.days()).filteredOn(CalendarDay::today).hasSize(1);

        UserSettings sunday = UserSettings.DEFAULT.withFirstDayOfWeek(DayOfWeek.SUNDAY);
        page = page(SampleNotebook.withShelf()
                .change(new Change.OfSettings(UserSettings.DEFAULT, sunday))
                .build());
        assertThat(page.days().get(0).date()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(page.firstDayOfWeekProperty().get()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void daysAndMonthsAreWalkedAcrossTheirEdges() {
        page.select(LocalDate.of(2026, 11, 30));
        page.moveDays(1);
        assertThat(page.monthProperty().get()).isEqualTo(YearMonth.of(2026, 12));

        page.select(LocalDate.of(2027, 1, 31));
        page.moveMonths(1);
        assertThat(page.selectedProperty().get()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(page.dayTitleProperty().get()).endsWith("2027");

        page.selectToday();
        assertThat(page.selectedProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void severalDaysEndToday() {
        page.selectToday();
        page.extendDays(1);
        assertThat(page.selectedProperty().get()).isEqualTo(TODAY);
        assertThat(page.range()).containsExactly(TODAY);

        page.extendDays(-2);
        page.extendTo(TODAY.plusDays(3));
        assertThat(page.selectedProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void whatIsAddedIsCountedShownAndSpoken() {
        page.add(TODAY, EVENING, "cream", null, "");
        page.add(TODAY, EVENING, "acid", null, " felt good ");
        page.add(TODAY, MORNING, "spf", SkipReason.RAN_OUT, "");
        var unused = page.addNote(SymptomLevel.MILD, SkinDetails.NONE, "");
        workspace.settle();

        assertThat(page.entries())
                .extracting(EntryLine::name)
                .containsExactly("Sunscreen 50", "Glycolic toner", "Plain cream");
        assertThat(page.entries().get(0).skipped()).isEqualTo("It ran out");
        assertThat(page.entries().get(1).entry().note()).isEqualTo("felt good");
        CalendarDay day = day(TODAY);
        assertThat(day.summary()).isEqualTo(new DaySummary(2, 1, 1, 1.0, true, false, 1, SymptomLevel.MILD));
        assertThat(day.spoken())
                .isEqualTo("Wednesday 18 November, today; 2 steps done; 1 skipped; in the evening Glycolic toner;"
                        + " skin: mild irritation");
        assertThat(page.summaryProperty().get()).isEqualTo(new MonthNumbers(1, 0, 0));
        assertThat(page.emptyProperty().get()).isFalse();
    }

    @Test
    void anEntryIsChangedAndDeletedAndUndoBringsItBack() {
        page.add(TODAY, EVENING, "acid", null, "");
        workspace.settle();
        DiaryEntry entry = page.entries().get(0).entry();
        page.edit(entry, TODAY, MORNING, "cream", SkipReason.AWAY, "forgot it");
        workspace.settle();

        assertThat(page.entries()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Plain cream");
            assertThat(line.entry().session()).isEqualTo(MORNING);
            assertThat(line.skipped()).isEqualTo("Away from home");
            assertThat(line.entry().recordedAt()).isEqualTo(entry.recordedAt());
        });

        page.delete(page.entries().get(0).entry());
        workspace.settle();
        assertThat(page.entries()).isEmpty();
        var undone = workspace.workspace().undo();
        workspace.settle();
        assertThat(undone).isCompleted();
        assertThat(page.entries()).hasSize(1);
    }

    @Test
    void anEntryMovesToAnotherDayWhichIsShown() {
        page.add(TODAY, EVENING, "acid", null, "");
        workspace.settle();
        DiaryEntry entry = page.entries().get(0).entry();
        LocalDate other = TODAY.minusMonths(1);
        page.edit(entry, other, EVENING, "acid", null, "");
        workspace.settle();

        assertThat(page.selectedProperty().get()).isEqualTo(other);
        assertThat(page.entries())
                .singleElement()
                .satisfies(line -> assertThat(line.entry().id()).isEqualTo(entry.id()));
        assertThat(page.twice(other, EVENING, "acid", null)).isTrue();
        assertThat(page.twice(TODAY, EVENING, "acid", null)).isFalse();

        var undone = workspace.workspace().undo();
        workspace.settle();
        assertThat(undone).isCompleted();
        page.select(TODAY);
        assertThat(page.entries()).hasSize(1);
    }

    @Test
    void aNoteIsChangedAndDeleted() {
        var unused = page.addNote(null, SkinDetails.NONE, "calm");
        workspace.settle();
        page.edit(page.notes().get(0), SymptomLevel.SEVERE, SkinDetails.NONE, "raw");
        workspace.settle();
        assertThat(day(TODAY).summary().worst()).isEqualTo(SymptomLevel.SEVERE);

        page.delete(page.notes().get(0));
        workspace.settle();
        assertThat(page.notes()).isEmpty();
        assertThat(page.emptyProperty().get()).isTrue();
    }

    @Test
    void whatWasDeletedComesBackAlsoAfterSomethingElseWasDone() {
        page.add(TODAY, EVENING, "acid", null, "");
        var unused = page.addNote(null, SkinDetails.NONE, "calm");
        Notebook before = workspace.settle();
        DiaryEntry entry = page.entries().get(0).entry();
        SkinNote note = page.notes().get(0);

        page.delete(entry);
        workspace.settle();
        page.bringBack(entry);
        assertThat(workspace.settle()).isEqualTo(before);
        assertThat(workspace.workspace().redoable()).isPresent();

        page.delete(entry);
        page.delete(note);
        workspace.settle();
        page.bringBack(entry);
        page.bringBack(note);
        assertThat(workspace.settle()).isEqualTo(before);
        page.bringBack(note);
        assertThat(workspace.settle()).isEqualTo(before);
    }

    @Test
    void oneProductTwiceInASessionIsNoticed() {
        page.add(TODAY, EVENING, "acid", null, "");
        workspace.settle();

        assertThat(page.twice(TODAY, EVENING, "acid", null)).isTrue();
        assertThat(page.twice(TODAY, MORNING, "acid", null)).isFalse();
        assertThat(page.twice(TODAY, EVENING, "acid", page.entries().get(0).entry()))
                .isFalse();
    }

    @Test
    void nothingIsWrittenDownForADayThatHasNotBegun() {
        assertThat(page.writableProperty().get()).isTrue();
        page.moveDays(1);
        assertThat(page.writableProperty().get()).isFalse();
    }

    @Test
    void anArchivedProductCanStayInItsEntryAndIsNotOfferedElsewhere() {
        Notebook notebook = SampleNotebook.withShelf().build();
        Product acid = notebook.product("acid").orElseThrow();
        page = page(notebook.after(
                List.of(new Change.OfEntry(null, entry(TODAY)), new Change.OfProduct(acid, acid.withArchived(true)))));

        assertThat(page.choices(null)).extracting(Product::id).doesNotContain("acid");
        assertThat(page.choices(page.entries().get(0).entry()))
                .extracting(Product::id)
                .contains("acid");
    }

    @Test
    void tenYearsAreShownAMonthAtATime() {
        List<Change> changes = new ArrayList<>();
        for (LocalDate day = TODAY.minusYears(10); !day.isAfter(TODAY); day = day.plusDays(3)) {
            changes.add(new Change.OfEntry(null, entry(day)));
        }
        List<DiaryEntry> entries = changes.stream()
                .map(change -> ((Change.OfEntry) change).after())
                .toList();
        Notebook shelf = SampleNotebook.withShelf().build();
        page = page(new Notebook(
                shelf.products(),
                shelf.plan(),
                Diary.of(entries, List.of()),
                shelf.profile(),
                shelf.settings(),
                shelf.adjustments(),
                DateSchedule.EMPTY));

        for (int i = 0; i < 120; i++) {
            page.moveMonths(-1);
        }

        assertThat(page.monthTitleProperty().get()).isEqualTo("November 2016");
        assertThat(page.days()).hasSize(42);
        assertThat(page.summaryProperty().get().active()).isBetween(4, 5);
    }

    private CalendarDay day(LocalDate date) {
        return page.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static DiaryEntry entry(LocalDate day) {
        return new DiaryEntry(UUID.randomUUID(), day, EVENING, "acid", null, "", CLOCK.now(), ZoneOffset.UTC);
    }

    private DiaryViewModel page(Notebook notebook) {
        workspace.close();
        workspace = new TestWorkspace(notebook);
        DiaryViewModel model = new DiaryViewModel(
                workspace.workspace(),
                SmallCatalog.create(),
                new DiaryStatistics(
                        product -> product.contains("glycolic_acid") ? 1 : 0,
                        product -> product.contains("glycolic_acid") || product.contains("retinol")),
                any -> RULES,
                BackgroundRunner.inline(),
                CLOCK,
                new DiaryCommands(CLOCK.source(), CLOCK.zones(), UUID::randomUUID),
                new Words(Locale.ENGLISH));
        model.attach();
        return model;
    }
}
