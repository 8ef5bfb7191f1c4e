package org.skinweek.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.skinweek.routine.KeptDates;

/** One value of a JSON document that knows where it stands; every complaint names that place, the value and the remedy. */
public final class JsonValue {
    /** Stands for JSON's null inside the tree. */
    static final Object NULL = new Object();

    private static final int SHOWN = 60;

    private final Object raw;
    private final String pointer;
    private final Complaint complaint;

    JsonValue(Object raw, String pointer, Complaint complaint) {
        this.raw = raw;
        this.pointer = pointer;
        this.complaint = complaint;
    }

    /** A number as it was written. */
    record Numeral(String written) {
        double value() {
            return Double.parseDouble(written);
        }
    }

    /** Where the value stands: a JSON pointer, empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** True for JSON's null. */
    public boolean isNull() {
        return raw == NULL;
    }

    /** True for a list. */
    public boolean isList() {
        return raw instanceof List<?>;
    }

    /** The value as an object. */
    public JsonObject object() {
        if (raw instanceof Map<?, ?> map) {
            return new JsonObject(map, pointer, complaint);
        }
        throw mustBe("an object, in braces");
    }

    /** The elements of the list. */
    public List<JsonValue> list() {
        if (!(raw instanceof List<?> elements)) {
            throw mustBe("a list, in square brackets");
        }
        List<JsonValue> values = new ArrayList<>();
        for (Object element : elements) {
            values.add(new JsonValue(Objects.requireNonNull(element), pointer + "/" + values.size(), complaint));
        }
        return values;
    }

    /** The texts of a list of texts. */
    public List<String> texts() {
        return list().stream().map(JsonValue::text).toList();
    }

    /** The value as a text. */
    public String text() {
        if (!(raw instanceof String text)) {
            throw mustBe("a text, in double quotes");
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw problem("The text holds half a character at position %s: write the whole one".formatted(i));
            }
        }
        return text;
    }

    /** The value as a text that is not blank. */
    public String filledText() {
        String text = text();
        if (text.isBlank()) {
            throw problem("The text is blank: write something");
        }
        return text;
    }

    /** The value as true or false. */
    public boolean bool() {
        if (raw instanceof Boolean value) {
            return value;
        }
        throw mustBe("true or false");
    }

    /** The value as a number within a range, ends included. */
    public double number(double least, double most) {
        if (!(raw instanceof Numeral number)) {
            throw mustBe("a number");
        }
        double value = number.value();
        if (!(value >= least && value <= most)) {
            throw mustBe("from %s to %s".formatted(plain(least), plain(most)));
        }
        return value;
    }

    /** The value as a whole number within a range, ends included. */
    public int integer(int least, int most) {
        if (!(raw instanceof Numeral number) || number.value() != Math.rint(number.value())) {
            throw mustBe("a whole number from %s to %s".formatted(least, most));
        }
        return (int) number(least, most);
    }

    /** The value as a date such as 2026-11-23. */
    public LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(text());
            if (KeptDates.include(date)) {
                return date;
            }
        } catch (DateTimeException e) {
            throw mustBe("a date of the calendar such as 2026-11-23");
        }
        throw mustBe("a date from %s to %s".formatted(KeptDates.FIRST_YEAR, KeptDates.LAST_YEAR));
    }

    /**
     * What the value, a word, stands for.
     *
     * @param what what such a word is called, with its article, such as {@code a weekday}
     * @param words everything that it may be
     */
    public <T> T oneOf(String what, Map<String, T> words) {
        return oneOf(what, words, word -> Nearest.question(word, words.keySet()));
    }

    /**
     * What the value, a word, stands for, with an own answer to a wrong one.
     *
     * @param what what such a word is called, with its article, such as {@code a weekday}
     * @param words everything that it may be
     * @param hint the end of the error's sentence for a word that it may not be, from its colon on
     */
    <T> T oneOf(String what, Map<String, T> words, UnaryOperator<String> hint) {
        String word = text();
        T meaning = words.get(word);
        if (meaning == null) {
            throw problem("%s is not %s%s".formatted(shown(), what, hint.apply(word)));
        }
        return meaning;
    }

    /** An exception that says what is wrong with this value. */
    public RuntimeException problem(String message) {
        return complaint.of(pointer, message);
    }

    /** The value as an error names it: short, on one line. */
    public String shown() {
        if (raw instanceof String text) {
            return "\"" + shortened(text) + "\"";
        }
        if (raw instanceof Numeral number) {
            return shortened(number.written());
        }
        if (raw instanceof Map) {
            return "an object";
        }
        if (raw instanceof List) {
            return "a list";
        }
        return isNull() ? "null" : raw.toString();
    }

    private RuntimeException mustBe(String what) {
        return problem("%s must be %s".formatted(shown(), what));
    }

    /** A text as an error names it: on one line, and cut after 60 characters. */
    public static String shortened(String text) {
        String line = SteeringMarks.blanked(text);
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
