package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

/** A name that is written from right to left does not take the words around it along. */
class IsolatedNamesTest {
    private static final String HEBREW = "קרם לחות";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Words words = new Words(Locale.UK);

    @Test
    void namesOfOneDirectionStayAsTheyAre() {
        assertThat(words.isolated("Retinol 0.3%")).isEqualTo("Retinol 0.3%");
    }

    @Test
    void namesBesideEachOtherKeepTheirOrder() {
        Reminder reminder = new Reminder(
                DAY,
                Session.EVENING,
                ReminderKind.STEPS,
                "",
                "reminder.steps",
                List.of(HEBREW, HEBREW + " 2"),
                List.of(),
                null,
                0,
                null);

        String sentence = new ReminderText(words).sentence(reminder, DAY);

        assertThat(sentence).isEqualTo("Tonight: \u2068" + HEBREW + "\u2069, then \u2068" + HEBREW + " 2\u2069");
        Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(bidi.getLevelAt(sentence.indexOf("then"))).isZero();
        assertThat(bidi.getLevelAt(sentence.indexOf(','))).isZero();
    }
}
