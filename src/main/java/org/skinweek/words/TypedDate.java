package org.skinweek.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write or paste them, and shows them in words. In a date of numbers only, a leading year means
 * year-month-day; otherwise the user's country decides whether the day or the month comes first. A day that the month
 * does not have makes no date: it is never moved to one that exists.
 */
public final class TypedDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ]+(\\d{1,2})[-./ ]+(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4}|\\d{2})\\.?");
    private static final int CENTURY = 2000;

    private final List<DateTimeFormatter> written;
    private final DateTimeFormatter shown;
    private final DateTimeFormatter spoken;
    private final boolean monthFirst;

    /**
     * A reader.
     *
     * @param language the language of month names
     * @param region the country whose order of day and month applies
     */
    public TypedDate(Locale language, Locale region) {
        this.written = List.of(
                format(FormatStyle.MEDIUM, language),
                format(FormatStyle.LONG, language),
                format(FormatStyle.FULL, language),
                format("d MMM uuuu", Locale.ENGLISH),
                format("d MMMM uuuu", Locale.ENGLISH),
                format("MMM d, uuuu", Locale.ENGLISH),
                format("MMMM d, uuuu", Locale.ENGLISH));
        this.shown = written.get(0);
        this.spoken = written.get(1);
        String order = pattern(FormatStyle.SHORT, region);
        this.monthFirst = order.indexOf('M') < order.indexOf('d');
    }

    /** The date that a text says; empty when it says none. */
    public Optional<LocalDate> read(String text) {
        String plain = TypedText.plain(text);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            int month = monthFirst ? 1 : 2;
            return date(yearLast.group(3), yearLast.group(month), yearLast.group(3 - month));
        }
        for (DateTimeFormatter format : written) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    year.length() == 2 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date as the fields show it, the month in words. */
    public String show(LocalDate date) {
        return shown.format(date);
    }

    /** A date with its month written out, so that people who typed numbers see how they were read. */
    public String inWords(LocalDate date) {
        return spoken.format(date);
    }

    private static DateTimeFormatter format(FormatStyle style, Locale language) {
        // with the proleptic year, which needs no era, and without marks for the direction of writing
        return format(TypedText.plain(pattern(style, language)).replaceAll("y+", "uuuu"), language);
    }

    private static DateTimeFormatter format(String plain, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(plain)
                .toFormatter(language)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
    }
}
