package org.skinweek.ui.kit;

import java.time.DayOfWeek;
import java.util.Locale;

/**
 * The locale of the calendars that JavaFX drops down to pick a date from. JavaFX takes their language and first weekday from
 * the default locale for formats, and offers no other way to set them.
 */
public final class CalendarLocale {
    private static final int LETTERS = 3;

    private CalendarLocale() {}

    /** Lets calendars speak a language and begin their weeks on a day, from the next one that opens. */
    public static void use(Locale language, DayOfWeek first) {
        String day = first.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
        Locale.setDefault(
                Locale.Category.FORMAT,
                new Locale.Builder()
                        .setLocale(language)
                        .setUnicodeLocaleKeyword("fw", day)
                        .build());
    }
}
