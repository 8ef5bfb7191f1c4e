package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.words.Words;

class RemindersViewModelTest {
    private final TestWorkspace workspace = new TestWorkspace(SampleNotebook.withShelf()
            .plan(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol", "cream")
            .build());
    private final RemindersViewModel model = new RemindersViewModel(
            workspace.workspace(),
            SmallCatalog.create(),
            notebook -> new Checker(RuleBookReader.read(CatalogReader.read())),
            UserClock.fixed(LocalDate.of(2026, 11, 25).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            new Words(Locale.UK));

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void listsTodayLoudAndTheNextDays() {
        ReminderDay today = model.days().get(0);

        assertThat(today.today()).isTrue();
        assertThat(today.title()).isEqualTo("Today, Wednesday 25 November");
        assertThat(today.lines())
                .extracting(ReminderDay.Line::text)
                .containsExactly("Tonight: Retinol serum, then Plain cream");
        assertThat(model.days()).extracting(ReminderDay::today).containsOnlyOnce(true);
    }

    @Test
    void storesTimesAndShowsThemTheSameWay() {
        model.attach();
        model.morningProperty().set("6.45");
        model.eveningProperty().set("9 pm");
        model.commitTimes();

        assertThat(workspace.settle().settings().reminders().morning().time()).isEqualTo(LocalTime.of(6, 45));
        assertThat(workspace.settle().settings().reminders().evening().time()).isEqualTo(LocalTime.of(21, 0));
        assertThat(model.eveningProperty().get()).isEqualTo("21:00");
    }

    @Test
    void saysWhatIsWrongWithATimeAndStoresNothing() {
        model.eveningProperty().set("25:00");
        model.commitTimes();
        assertThat(model.eveningErrorProperty().get()).startsWith("“25:00” is not a time");

        model.eveningProperty().set("7:00");
        model.commitTimes();
        assertThat(model.eveningErrorProperty().get()).contains("later than 07:30");
        assertThat(workspace.settle().settings().reminders().evening().time()).isEqualTo(LocalTime.of(21, 30));
    }

    @Test
    void takesALateEveningAfterMidnight() {
        model.eveningProperty().set("00:30");
        model.commitTimes();

        assertThat(workspace.settle().settings().reminders().evening().time()).isEqualTo(LocalTime.of(0, 30));
    }

    @Test
    void switchesKindsOff() {
        model.attach();
        model.use(ReminderKind.STEPS, false);
        workspace.settle();

        assertThat(model.days().get(0).lines()).isEmpty();
        assertThat(model.kindsProperty().get()).doesNotContain(ReminderKind.STEPS);
    }
}
