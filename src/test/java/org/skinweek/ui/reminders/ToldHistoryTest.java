package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ToldReminder;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.words.Words;

class ToldHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T22:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Notebook notebook = SampleNotebook.withShelf().build();

    private static ToldReminder told(
            ReminderKind kind,
            String subject,
            String at,
            int times,
            @Nullable String until,
            @Nullable String answered) {
        return new ToldReminder(
                new ReminderKey(kind, DAY, Session.EVENING, subject),
                Instant.parse(at),
                PARIS,
                times,
                until == null ? null : Instant.parse(until),
                answered == null ? null : Instant.parse(answered));
    }

    private ToldHistory history(ToldReminder... told) {
        Map<ReminderKey, ToldReminder> log =
                Stream.of(told).collect(Collectors.toMap(ToldReminder::key, each -> each, (a, b) -> a));
        return ToldHistory.of(new ReminderLog(log), notebook, NOW, new Words(Locale.UK));
    }

    @Test
    void whatWasToldTogetherIsOneEntryInTheTimeOfItsPlace() {
        ToldHistory history = history(
                told(ReminderKind.STEPS, "", "2026-11-25T20:30:00Z", 1, null, "2026-11-25T20:41:00Z"),
                told(ReminderKind.EXPIRY, "cream", "2026-11-25T20:30:00Z", 1, null, "2026-11-25T20:41:00Z"));

        assertThat(history.days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(DAY);
            assertThat(day.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.time()).isEqualTo("21:30");
                assertThat(entry.about()).contains("Steps with actives").contains("Packs near their end: Plain cream");
                assertThat(entry.outcome()).isEqualTo("answered at 21:41");
            });
        });
    }

    @Test
    void saysHowOftenAndUntilWhenItIsPutOff() {
        ToldHistory history =
                history(told(ReminderKind.STEPS, "", "2026-11-25T20:30:00Z", 2, "2026-11-26T06:30:00Z", null));

        assertThat(history.days().get(0).entries().get(0).outcome())
                .isEqualTo("told twice · comes again at Thu 26 Nov, 07:30");
    }

    @Test
    void theNewestIsFirstAndWhatIsOldIsLeftOut() {
        ToldHistory history = history(
                told(ReminderKind.STEPS, "", "2026-11-20T20:30:00Z", 1, null, null),
                told(ReminderKind.LOG, "", "2026-11-25T06:30:00Z", 1, null, null),
                told(ReminderKind.RETURN, "", "2026-10-20T06:30:00Z", 1, null, null));

        assertThat(history.days()).extracting(ToldHistory.Day::date).containsExactly(DAY, LocalDate.of(2026, 11, 20));
    }
}
