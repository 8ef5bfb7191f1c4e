package org.skinweek.ui.kit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.KeptDates;
import org.skinweek.words.TypedDate;
import org.skinweek.words.TypedNumber;
import org.skinweek.words.Words;

/** Parses what users type into form fields, with error messages in words. */
public final class FieldParser {
    private static final double MOST_PERCENT = 100;
    /** Digits behind the point of an amount; no pack and no price has more. */
    private static final int DECIMALS = 4;

    private final Words words;
    private final TypedNumber numbers;
    private final TypedDate dates;

    /** A parser whose error messages come from these texts. */
    public FieldParser(Words words) {
        this.words = words;
        this.numbers = new TypedNumber(words.region());
        this.dates = new TypedDate(words.locale(), words.region());
    }

    /**
     * The result of parsing a field.
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

    /** An amount up to a number, with few digits behind the point; 0 only where that may be. */
    public Read<BigDecimal> amount(String text, int most, boolean orNone) {
        if (text.isBlank()) {
            return new Read<>(null, "");
        }
        return numbers.exact(text)
                .filter(value -> value.signum() > (orNone ? -1 : 0) && value.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= DECIMALS)
                .map(value -> new Read<>(value, ""))
                .orElseGet(() -> new Read<BigDecimal>(
                        null,
                        words.text(orNone ? "shelf.error.amount.none" : "shelf.error.amount", text.strip(), most)));
    }

    /** A number in the digits of any language, with a point or a comma. Empty when it is none. */
    public Optional<Double> decimal(String text) {
        return numbers.decimal(text);
    }

    /** A whole number in a range. */
    public Read<Integer> whole(String text, int least, int most) {
        if (text.isBlank()) {
            return new Read<>(null, "");
        }
        return numbers.whole(text)
                .filter(value -> value >= least && value <= most)
                .map(value -> new Read<>(value, ""))
                .orElseGet(() -> new Read<Integer>(null, words.text("shelf.error.whole", text.strip(), least, most)));
    }

    /** A date up to today, in the user's format or as year-month-day. */
    public Read<LocalDate> date(String text, LocalDate today) {
        Read<LocalDate> read = anyDate(text, today);
        @Nullable LocalDate date = read.value();
        return date != null && date.isAfter(today)
                ? new Read<>(null, words.text("shelf.error.date.future", show(date)))
                : read;
    }

    /** A date from today on, in the user's format or as year-month-day. */
    public Read<LocalDate> coming(String text, LocalDate today) {
        Read<LocalDate> read = anyDate(text, today);
        @Nullable LocalDate date = read.value();
        return date != null && date.isBefore(today)
                ? new Read<>(null, words.text("shelf.error.date.past", show(date)))
                : read;
    }

    /** Any date that is kept, in the user's format or as year-month-day. */
    public Read<LocalDate> anyDate(String text, LocalDate today) {
        if (text.isBlank()) {
            return new Read<>(null, "");
        }
        Optional<LocalDate> date = parse(text);
        if (date.isEmpty()) {
            return new Read<>(null, words.text("shelf.error.date", text.strip(), show(today)));
        }
        return KeptDates.include(date.get())
                ? new Read<>(date.get(), "")
                : new Read<>(
                        null,
                        words.text(
                                "shelf.error.date.range", show(date.get()), KeptDates.FIRST_YEAR, KeptDates.LAST_YEAR));
    }

    /** An amount as it is typed in the user's country, so that it is read again as the same. */
    public String show(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(words.region());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }

    /** A date as the fields show it. */
    public String show(LocalDate date) {
        return dates.show(date);
    }

    /** How a text is read as a date, in words; empty when it is none, or none that is kept. */
    public String inWords(String text) {
        return parse(text).filter(KeptDates::include).map(dates::inWords).orElse("");
    }

    /** Reads a date in any of the user's usual formats; empty when it is none. */
    public Optional<LocalDate> parse(String text) {
        return dates.read(text);
    }
}
