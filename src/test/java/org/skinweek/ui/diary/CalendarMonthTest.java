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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.trends.ExfoliationTrend;
import org.skinweek.trends.TrendDays;
import org.skinweek.ui.diary.CalendarDay.Night;
import org.skinweek.ui.diary.CalendarDay.Treatment;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

class CalendarMonthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate BEGAN = LocalDate.of(2026, 11, 2);
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final Checker RULES = new Checker(KNOWLEDGE.book());
    private static final Treatment ACID = new Treatment(ActiveFamily.ACID, "Glycolic toner", false);
    private static final Treatment RETINOL = new Treatment(ActiveFamily.RETINOID, "Retinol serum", false);

    private static final Treatment CALM = new Treatment(ActiveFamily.NIACINAMIDE, "Niacinamide", false);

    private final List<Change> changes = new ArrayList<>(
            List.of(new Change.OfSettings(UserSettings.DEFAULT, UserSettings.DEFAULT.withPlanBegan(BEGAN))));

    @Test
    void whatWasUsedIsTheStrongestFirst() {
        used(TODAY.minusDays(1), MORNING, "acid");
        used(TODAY.minusDays(1), EVENING, "wash", "calm", "retinol");
        used(TODAY.minusDays(1), EVENING, "cream");

        CalendarDay day = day(TODAY.minusDays(1));

        assertThat(day.morning()).containsExactly(ACID);
        assertThat(day.evening()).containsExactly(RETINOL, CALM);
        assertThat(day.night()).isEqualTo(Night.ACTIVE);
        assertThat(day.spoken())
                .isEqualTo("Tuesday 17 November; 5 steps done; in the morning Glycolic toner;"
                        + " in the evening Retinol serum and Niacinamide");
    }

    @Test
    void aNightWithoutAnyEntryIsNoRest() {
        used(TODAY.minusDays(1), EVENING, "cream");
        used(TODAY.minusDays(2), MORNING, "spf");
        used(TODAY.minusDays(4), EVENING, SkipReason.AWAY, "retinol");
        used(TODAY.minusDays(5), EVENING, SkipReason.IRRITATED, "retinol");

        assertThat(day(TODAY.minusDays(1)).night()).isEqualTo(Night.REST);
        assertThat(day(TODAY.minusDays(1)).spoken()).endsWith("; rest night");
        assertThat(day(TODAY.minusDays(2)).night()).isEqualTo(Night.UNLOGGED);
        assertThat(day(TODAY.minusDays(2)).spoken()).endsWith("; evening not logged");
        assertThat(day(TODAY.minusDays(3)).night()).isEqualTo(Night.UNLOGGED);
        assertThat(day(TODAY.minusDays(3)).spoken()).isEqualTo("Sunday 15 November; not logged");
        assertThat(day(TODAY.minusDays(4)).night()).isEqualTo(Night.AWAY);
        assertThat(day(TODAY.minusDays(5)).night()).isEqualTo(Night.REST);
        assertThat(day(BEGAN.minusDays(1)).night()).isEqualTo(Night.BLANK);
        assertThat(MonthNumbers.of(days())).isEqualTo(new MonthNumbers(0, 2, 13));
    }

    @Test
    void daysAwayAreNoUnloggedOnes() {
        changes.add(new Change.OfAway(
                null,
                new DaysAway(
                        UUID.randomUUID(), TODAY.minusDays(2), TODAY.plusDays(1), DaysAway.Keep.NOTHING, Set.of())));

        assertThat(day(TODAY.minusDays(2)).night()).isEqualTo(Night.AWAY);
        assertThat(day(TODAY.plusDays(1)).night()).isEqualTo(Night.AWAY);
        assertThat(day(TODAY.plusDays(1)).spoken()).endsWith("; away");
        assertThat(day(TODAY.plusDays(3)).night()).isEqualTo(Night.PLANNED_REST);
    }

    @Test
    void todayIsPartlyDoneAndWhatComesIsPlanned() {
        used(TODAY, MORNING, "acid");

        assertThat(day(TODAY).morning()).containsExactly(ACID);
        assertThat(day(TODAY).evening()).containsExactly(planned(RETINOL));
        assertThat(day(TODAY).night()).isEqualTo(Night.PLANNED_ACTIVE);
        assertThat(day(TODAY).spoken())
                .isEqualTo("Wednesday 18 November, today; 1 step done; in the morning Glycolic toner;"
                        + " planned for the evening: Retinol serum");
        assertThat(day(TODAY.plusDays(1)).night()).isEqualTo(Night.PLANNED_REST);
        assertThat(day(TODAY.plusDays(2)).evening()).containsExactly(planned(ACID));
        assertThat(day(TODAY.plusDays(2)).future()).isTrue();

        used(TODAY, EVENING, SkipReason.NO_TIME, "retinol");
        assertThat(day(TODAY).evening()).isEmpty();
        assertThat(day(TODAY).night()).isEqualTo(Night.REST);
    }

    @Test
    void whatIsHeldBackAfterAReactionIsNotPlanned() {
        assertThat(day(TODAY.plusDays(2)).evening()).isNotEmpty();
        noted(TODAY, SymptomLevel.MODERATE);

        assertThat(day(TODAY.plusDays(2)).evening()).isEmpty();
        assertThat(day(TODAY.plusDays(2)).night()).isEqualTo(Night.PLANNED_REST);
    }

    @Test
    void notesThatDifferShowTheBestAndTheWorst() {
        noted(TODAY, SymptomLevel.SEVERE);
        noted(TODAY, null);
        noted(TODAY, SymptomLevel.MILD);
        noted(TODAY.minusDays(1), null);
        noted(TODAY.minusDays(1), null);

        assertThat(day(TODAY).feelings()).containsExactly(Optional.empty(), Optional.of(SymptomLevel.SEVERE));
        assertThat(day(TODAY).spoken()).contains("skin: feels fine and severe irritation");
        assertThat(day(TODAY.minusDays(1)).feelings()).containsExactly(Optional.empty());
        assertThat(day(TODAY.minusDays(2)).feelings()).isEmpty();
    }

    @Test
    void theDaysOverTheLimitAreThoseOfTheWholeRow() {
        for (int back = 0; back < 8; back++) {
            used(TODAY.minusDays(10 + back), EVENING, "acid");
        }
        TrendDays row = TrendDays.of(notebook(), RULES, KNOWLEDGE.catalog(), TODAY, TODAY.plusDays(30));
        Set<LocalDate> over = new TreeSet<>();
        ExfoliationTrend.of(row).stream().filter(each -> each.isOver()).forEach(each -> over.add(each.date()));

        assertThat(over).isNotEmpty();
        assertThat(days())
                .filteredOn(CalendarDay::over)
                .extracting(CalendarDay::date)
                .containsExactlyElementsOf(over.stream()
                        .filter(day -> !day.isBefore(LocalDate.of(2026, 10, 26)))
                        .filter(day -> !day.isAfter(LocalDate.of(2026, 12, 6)))
                        .toList());
        assertThat(day(TODAY.minusDays(10)).spoken())
                .endsWith("; over the limit for acids and scrubs in the seven days up to this one");
    }

    @Test
    void daysOfRestInAPauseAreNotOver() {
        used(TODAY.minusDays(3), EVENING, "acid");
        noted(TODAY.minusDays(2), SymptomLevel.MODERATE);
        used(TODAY.minusDays(1), EVENING, "acid");

        assertThat(day(TODAY.minusDays(2)).over()).isFalse();
        assertThat(day(TODAY.minusDays(1)).over()).isTrue();
        assertThat(day(TODAY).over()).isFalse();
    }

    @Test
    void daysThatWereMadeBeforeFollowWhatChanges() {
        CalendarMonth kept = calendar();
        assertThat(days(kept)).isEqualTo(days(calendar())).isEqualTo(days(kept));
        used(TODAY, EVENING, "acid");
        noted(TODAY.minusDays(3), SymptomLevel.MILD);
        assertThat(days(kept)).isEqualTo(days(calendar()));
        changes.add(new Change.OfAway(
                null,
                new DaysAway(
                        UUID.randomUUID(), TODAY.minusDays(5), TODAY.plusDays(1), DaysAway.Keep.NOTHING, Set.of())));
        assertThat(days(kept)).isEqualTo(days(calendar()));
    }

    private static Treatment planned(Treatment treatment) {
        return new Treatment(treatment.family(), treatment.name(), true);
    }

    private CalendarDay day(LocalDate date) {
        return days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static CalendarMonth calendar() {
        Catalog catalog = KNOWLEDGE.catalog();
        Words words = new Words(Locale.ENGLISH);
        ProductTexts texts = new ProductTexts(catalog, words);
        return new CalendarMonth(new DiaryStatistics(product -> 0, product -> !texts.support(product)), catalog, words);
    }

    private List<CalendarDay> days() {
        return days(calendar());
    }

    private List<CalendarDay> days(CalendarMonth calendar) {
        Notebook notebook = notebook();
        YearMonth month = YearMonth.from(TODAY);
        CalendarOutlook outlook = new CalendarOutlook(any -> RULES, KNOWLEDGE.catalog(), BackgroundRunner.inline());
        outlook.ask(
                notebook, TODAY, CalendarMonth.first(notebook, month), CalendarMonth.last(notebook, month), () -> {});
        return calendar.days(notebook, month, TODAY, outlook.known());
    }

    private Notebook notebook() {
        return SampleNotebook.withShelf()
                .product("calm", "Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide")
                .daily(MORNING, "spf")
                .plan(DayOfWeek.WEDNESDAY, EVENING, "retinol")
                .plan(DayOfWeek.FRIDAY, EVENING, "acid")
                .build()
                .after(changes);
    }

    private void used(LocalDate day, Session session, String... products) {
        used(day, session, null, products);
    }

    private void used(LocalDate day, Session session, @Nullable SkipReason reason, String... products) {
        for (String product : products) {
            changes.add(new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.randomUUID(),
                            day,
                            session,
                            product,
                            reason,
                            "",
                            day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                            ZoneOffset.UTC)));
        }
    }

    private void noted(LocalDate day, @Nullable SymptomLevel level) {
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        UUID.randomUUID(),
                        day,
                        level,
                        "",
                        day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
    }
}
