package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;

/** After what is told comes what the next evening is about, and what has to be left out only where there is nothing else. */
class ReminderTellingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Reminder morning =
            Reminder.of(DAY, Session.MORNING, ReminderKind.STEPS, "reminder.steps", List.of("Vitamin C"));
    private final Reminder leftOut =
            Reminder.of(DAY, Session.EVENING, ReminderKind.PAUSE, "reminder.left_out", List.of("Glycolic toner"));

    @Test
    void aRestNightComesNextAndNotWhatIsLeftOutOnIt() {
        Reminder rest =
                Reminder.of(DAY, Session.EVENING, ReminderKind.REST_NIGHT, "reminder.rest_night", List.of("Cream"));

        assertThat(ReminderTelling.of(DAY, List.of(morning), List.of(morning, leftOut, rest))
                        .next())
                .contains(rest);
    }

    @Test
    void whatIsLeftOutComesNextWhereTheEveningIsAboutNothingElse() {
        assertThat(ReminderTelling.of(DAY, List.of(morning), List.of(morning, leftOut))
                        .next())
                .contains(leftOut);
    }
}
