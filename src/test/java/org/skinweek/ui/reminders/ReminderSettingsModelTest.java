package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.words.Words;

class ReminderSettingsModelTest {
    private static final OtherTime WEEKEND =
            new OtherTime(Session.MORNING, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0));

    private final TestWorkspace workspace = new TestWorkspace(Notebook.EMPTY);
    private final ReminderSettingsModel model = new ReminderSettingsModel(workspace.workspace(), new Words(Locale.UK));

    @BeforeEach
    void follow() {
        model.attach();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ReminderSettings stored() {
        return workspace.settle().settings().reminders();
    }

    private String type(TimeEntry entry, String text) {
        entry.textProperty().set(text);
        entry.commit();
        return entry.errorProperty().get();
    }

    @Test
    void storesTimesAndShowsThemTheSameWay() {
        assertThat(type(model.entry(Session.MORNING), "6.45")).isEmpty();
        assertThat(type(model.entry(Session.EVENING), "9 pm")).isEmpty();

        assertThat(stored().morning().time()).isEqualTo(LocalTime.of(6, 45));
        assertThat(stored().evening().time()).isEqualTo(LocalTime.of(21, 0));
        assertThat(model.entry(Session.EVENING).textProperty().get()).isEqualTo("21:00");
    }

    @Test
    void saysWhatIsWrongWithATimeAndStoresNothing() {
        assertThat(type(model.entry(Session.EVENING), "25:00"))
                .isEqualTo("“25:00” is not a time: write 7:30 or 21:30.");
        assertThat(type(model.entry(Session.EVENING), " ")).isEqualTo("Write a time such as 7:30 or 21:30.");
        assertThat(type(model.entry(Session.EVENING), "7:00")).contains("later than 07:30");
        assertThat(type(model.entry(Session.MORNING), "22:00")).contains("later than 22:00");

        assertThat(stored()).isEqualTo(ReminderSettings.DEFAULT);
    }

    @Test
    void takesALateEveningAfterMidnight() {
        assertThat(type(model.entry(Session.EVENING), "00:30")).isEmpty();

        assertThat(stored().evening().time()).isEqualTo(LocalTime.of(0, 30));
    }

    @Test
    void aTimeThatIsNudgedIsStoredOnlyWhenItIsLeft() {
        model.entry(Session.MORNING).nudge(15);
        assertThat(stored()).isEqualTo(ReminderSettings.DEFAULT);

        model.entry(Session.MORNING).commit();
        assertThat(stored().morning().time()).isEqualTo(LocalTime.of(7, 45));
    }

    @Test
    void someDaysHaveTheirOwnTimeUntilItIsTakenAway() {
        assertThat(model.setOther(null, WEEKEND)).isEmpty();
        assertThat(OtherTime.of(stored())).containsExactly(WEEKEND);
        assertThat(OtherTimeWords.name(WEEKEND, new Words(Locale.UK))).isEqualTo("Weekend mornings");

        OtherTime sunday = new OtherTime(Session.MORNING, EnumSet.of(DayOfWeek.SUNDAY), LocalTime.of(10, 0));
        assertThat(model.setOther(WEEKEND, sunday)).isEmpty();
        assertThat(OtherTime.of(stored())).containsExactly(sunday);

        assertThat(model.remove(sunday)).isEmpty();
        assertThat(OtherTime.of(stored())).isEmpty();
    }

    @Test
    void anEveningBeforeTheMorningOfThatDayIsRefused() {
        OtherTime early = new OtherTime(Session.EVENING, EnumSet.of(DayOfWeek.FRIDAY), LocalTime.of(7, 0));

        assertThat(model.setOther(null, early))
                .isEqualTo("On Friday, 07:00 in the evening is not later than 07:30 in the morning.");
        assertThat(stored()).isEqualTo(ReminderSettings.DEFAULT);
    }

    @Test
    void quietHoursNeedTwoTimesAndTellWhatTheySilence() {
        model.useQuiet(true);
        assertThat(stored().quiet()).isEqualTo(QuietHours.USUAL);
        assertThat(model.silencedProperty().get()).isEmpty();

        assertThat(type(model.quietUntil(), "23:00"))
                .isEqualTo("Quiet hours need an end that differs from their beginning.");
        assertThat(stored().quiet()).isEqualTo(QuietHours.USUAL);

        assertThat(type(model.quietFrom(), "21:00")).isEmpty();
        assertThat(stored().quiet()).isEqualTo(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0)));
        assertThat(model.silencedProperty().get()).startsWith("21:30 is in your quiet hours.");

        model.use(Session.EVENING, false);
        stored();
        assertThat(model.silencedProperty().get()).isEmpty();
    }

    @Test
    void kindsAreSwitchedOffAndHaveTheirOwnTime() {
        model.use(ReminderKind.STEPS, false);
        model.ownTime(ReminderKind.EXPIRY, LocalTime.NOON);

        assertThat(stored().isOn(ReminderKind.STEPS)).isFalse();
        assertThat(stored().ownTimes()).containsEntry(ReminderKind.EXPIRY, LocalTime.NOON);

        model.ownTime(ReminderKind.EXPIRY, null);
        assertThat(stored().ownTimes()).isEmpty();
    }

    @Test
    void eachChangeIsUndoneByItsName() {
        List<Runnable> changes = List.of(
                () -> model.use(Session.MORNING, false),
                () -> model.useQuiet(true),
                () -> model.ahead(30),
                () -> model.askAgain(2, 20),
                () -> model.use(ReminderKind.LOG, false),
                () -> model.ownTime(ReminderKind.LOG, LocalTime.NOON));
        changes.forEach(Runnable::run);
        assertThat(stored().minutesAhead()).isEqualTo(30);
        assertThat(stored().askAgain()).isEqualTo(new AskAgain(2, 20));

        Words words = new Words(Locale.UK);
        assertThat(workspace.workspace().history().done())
                .extracting(step -> words.text(step.label()))
                .containsExactly(
                        "Reminder times",
                        "Quiet hours",
                        "How early reminders come",
                        "How often reminders ask again",
                        "Kinds of reminders",
                        "Time of a kind of reminder");
        for (int i = 0; i < changes.size(); i++) {
            var unused = workspace.workspace().undo();
            workspace.settle();
        }
        assertThat(stored()).isEqualTo(ReminderSettings.DEFAULT);
    }
}
