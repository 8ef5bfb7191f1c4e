package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class RemindersViewModelTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final AtomicReference<Instant> now = new AtomicReference<>(at(LocalTime.of(16, 0)));
    private final TestWorkspace workspace = new TestWorkspace(SampleNotebook.withShelf()
            .daily(Session.MORNING, "spf")
            .daily(Session.EVENING, "wash", "cream")
            .plan(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
            .plan(DayOfWeek.SATURDAY, Session.EVENING, "retinol")
            .build());
    private final RemindersViewModel model = model(workspace.workspace());

    private RemindersViewModel model(Workspace open) {
        return new RemindersViewModel(
                open,
                CatalogReader.read(),
                notebook -> new Checker(RuleBookReader.read(CatalogReader.read())),
                new UserClock(now::get, () -> ZoneOffset.UTC),
                new Words(Locale.UK),
                BackgroundRunner.inline());
    }

    private static Instant at(LocalTime time) {
        return TODAY.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private ReminderAgenda agenda() {
        return Objects.requireNonNull(model.agendaProperty().get());
    }

    private List<AgendaLine> lines(LocalDate day) {
        return agenda().days().stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tonightComesFirst() {
        model.attach();

        NextSession next = agenda().next();
        assertThat(next.when()).isEqualTo("Tonight, 21:30");
        assertThat(next.title()).isEqualTo("Retinol serum, then Plain cream");
        assertThat(next.next()).isEqualTo("Tomorrow: a rest night");
    }

    @Test
    void thirteenDaysFollowEachInARow() {
        model.attach();

        assertThat(agenda().days())
                .hasSize(13)
                .first()
                .extracting(AgendaDay::date)
                .isEqualTo(TODAY.plusDays(1));
        assertThat(lines(TODAY.plusDays(1)))
                .first()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Rest night"))
                .satisfies(line -> assertThat(line.loud()).isFalse())
                .satisfies(line -> assertThat(line.note()).isEqualTo("A rest from Retinol serum"));
        assertThat(lines(TODAY.plusDays(3)))
                .first()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Retinol serum"))
                .satisfies(line -> assertThat(line.family()).isEqualTo(ActiveFamily.RETINOID))
                .satisfies(line -> assertThat(line.loud()).isTrue());
    }

    @Test
    void whatIsTheSameEveryDayIsSaidOnce() {
        model.attach();

        assertThat(agenda().daily()).contains("Every evening: Plain cream.");
        assertThat(agenda().days())
                .flatExtracting(AgendaDay::lines)
                .extracting(AgendaLine::text)
                .noneMatch(text -> text.contains("Plain cream"));
    }

    @Test
    void onceTonightIsDoneItSaysSo() {
        model.attach();
        var unused = workspace
                .workspace()
                .execute(new DiaryCommands(now::get, () -> ZoneOffset.UTC, UUID::randomUUID)
                        .done(TODAY, Session.EVENING, List.of("retinol", "wash", "cream")));
        workspace.settle();

        assertThat(agenda().next().title()).isEqualTo("Nothing more to do today");
        assertThat(agenda().next().telling().isEmpty()).isTrue();
        assertThat(agenda().days()).hasSize(13);
    }

    @Test
    void aPauseIsShownUntilItsDayAndTakesTheTimeAway() {
        model.attach();
        model.pauseUntil(TODAY.plusDays(3));
        workspace.settle();

        assertThat(model.pausedUntilProperty().get()).isEqualTo(TODAY.plusDays(3));
        assertThat(agenda().next().when()).isEqualTo("Tonight");
        assertThat(workspace.workspace().undoable())
                .hasValueSatisfying(step -> assertThat(step.label()).isEqualTo("command.reminderPause"));

        model.goOn();
        workspace.settle();
        assertThat(model.pausedUntilProperty().get()).isNull();
        assertThat(agenda().next().when()).isEqualTo("Tonight, 21:30");
    }

    @Test
    void anotherSessionComesFirstOnceTheClockSaysSo() {
        now.set(at(LocalTime.of(8, 0)));
        TestWorkspace mornings = new TestWorkspace(SampleNotebook.withShelf()
                .daily(Session.MORNING, "acid")
                .plan(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
                .build());
        RemindersViewModel looking = model(mornings.workspace());
        looking.attach();
        assertThat(Objects.requireNonNull(looking.agendaProperty().get()).next().when())
                .isEqualTo("This morning, 07:30");

        now.set(at(LocalTime.of(15, 0)));
        looking.look();

        assertThat(Objects.requireNonNull(looking.agendaProperty().get()).next().session())
                .isEqualTo(Session.EVENING);
        mornings.close();
    }
}
