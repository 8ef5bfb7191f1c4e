package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** Reads what people type into a form's fields, and says in words what is wrong with it. */
public final class FieldParser {
    private static final double MOST_PERCENT = 100;

    private static final int ARABIC_POINT = '\u066b';

    private final Words words;

    /** A reader whose complaints are in the language of these texts. */
    public FieldParser(Words words) {
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param value absent for a blank field and for a wrong one
     * @param error what is wrong, empty when nothing is
     */
    public record Read<T>(@Nullable T value, String error) {}

    /** A share by weight, above 0 to 100; a comma will do for the point, and a percent sign may follow. */
    public Read<Double> percent(String text) {
        String plain = text.replaceAll("[%٪]", " ").strip();
        if (plain.isEmpty()) {
            return new Read<>(null, "");
        }
        return decimal(plain)
                .map(value -> value > 0 && value <= MOST_PERCENT
                        ? new Read<>(value, "")
                        : new Read<Double>(null, words.text("shelf.error.percent.range", text.strip())))
                .orElseGet(() -> new Read<>(null, words.text("shelf.error.percent", text.strip())));
    }

    /** A number in the digits of any language; a comma will do for the point. Empty when it is none. */
    public static Optional<Double> decimal(String text) {
        StringBuilder plain = new StringBuilder();
        withoutMarks(text).codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if (character == ',' || character == ARABIC_POINT) {
                plain.append('.');
            } else {
                plain.appendCodePoint(character);
            }
        });
        try {
            double number = Double.parseDouble(plain.toString());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Without the invisible marks that some languages put into numbers and dates for the direction of writing. */
    private static String withoutMarks(String text) {
        return text.replaceAll("[\\u200e\\u200f\\u061c]", "").strip();
    }

    /** A whole number in a range. */
    public Read<Integer> whole(String text, int least, int most) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return new Read<>(null, "");
        }
        try {
            int value = Integer.parseInt(plain);
            if (value >= least && value <= most) {
                return new Read<>(value, "");
            }
        } catch (NumberFormatException e) {
            // the message below says it
        }
        return new Read<>(null, words.text("shelf.error.whole", plain, least, most));
    }

    /** A date up to today, in the user's format or as year-month-day. */
    public Read<LocalDate> date(String text, LocalDate today) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return new Read<>(null, "");
        }
        Optional<LocalDate> date = parse(plain);
        if (date.isEmpty()) {
            return new Read<>(null, words.text("shelf.error.date", plain, show(today)));
        }
        if (date.get().isAfter(today)) {
            return new Read<>(null, words.text("shelf.error.date.future", show(date.get())));
        }
        return new Read<>(date.get(), "");
    }

    /** A date from today on, in the user's format or as year-month-day. */
    public Read<LocalDate> coming(String text, LocalDate today) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return new Read<>(null, "");
        }
        Optional<LocalDate> date = parse(plain);
        if (date.isEmpty()) {
            return new Read<>(null, words.text("shelf.error.date", plain, show(today)));
        }
        return date.get().isBefore(today)
                ? new Read<>(null, words.text("shelf.error.date.past", show(date.get())))
                : new Read<>(date.get(), "");
    }

    /** A date as the fields show it. */
    public String show(LocalDate date) {
        return format(FormatStyle.MEDIUM).format(date);
    }

    /** Reads a date in any of the user's usual formats; empty when it is none. */
    public Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter format : List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                format(FormatStyle.MEDIUM),
                format(FormatStyle.SHORT),
                format(FormatStyle.LONG),
                DateTimeFormatter.ofPattern("d/M/uuuu", words.locale()),
                DateTimeFormatter.ofPattern("d.M.uuuu", words.locale()))) {
            try {
                return Optional.of(LocalDate.parse(withoutMarks(text), format));
            } catch (DateTimeParseException e) {
                // another format may fit
            }
        }
        return Optional.empty();
    }

    private DateTimeFormatter format(FormatStyle style) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                style, null, IsoChronology.INSTANCE, words.locale());
        return DateTimeFormatter.ofPattern(withoutMarks(pattern), words.locale());
    }
}
