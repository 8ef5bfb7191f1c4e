package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.RoutineJson.Between;
import org.skinweek.exchange.RoutineJson.Filled;
import org.skinweek.routine.KeptDates;

/** Reads one kind of value strictly, within the bounds that {@link RoutineJson} states for the component. */
final class ValueReader<T> extends JsonDeserializer<T> implements ContextualDeserializer {
    private final Reading<T> reading;
    private final @Nullable BeanProperty component;

    private ValueReader(Reading<T> reading, @Nullable BeanProperty component) {
        this.reading = reading;
        this.component = component;
    }

    /** Reads the parser's current value. */
    private interface Reading<T> {
        T read(JsonParser parser, @Nullable BeanProperty component) throws IOException;
    }

    /** The readers for texts, numbers, dates and constants. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule()
                .addDeserializer(String.class, new ValueReader<>(ValueReader::text, null))
                .addDeserializer(LocalDate.class, new ValueReader<>(ValueReader::date, null))
                .addDeserializer(Double.class, new ValueReader<>(ValueReader::fraction, null))
                .addDeserializer(Integer.class, new ValueReader<>(ValueReader::whole, null))
                .addDeserializer(int.class, new ValueReader<>(ValueReader::whole, null));
        Vocabulary.ALL.forEach(vocabulary -> addTo(module, vocabulary));
        return module;
    }

    private static <E extends Enum<E>> void addTo(SimpleModule module, Vocabulary<E> vocabulary) {
        module.addDeserializer(
                vocabulary.type(), new ValueReader<>((parser, component) -> constant(parser, vocabulary), null));
    }

    @Override
    public JsonDeserializer<T> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ValueReader<>(reading, property);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return reading.read(parser, component);
    }

    /** Reads a text without unpaired surrogates. */
    static String text(JsonParser parser) throws IOException {
        return text(parser, null);
    }

    /** Reads a text without unpaired surrogates; one that is {@link Filled} must not be blank. */
    private static String text(JsonParser parser, @Nullable BeanProperty component) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw FormatErrors.mustBe(parser, FormatErrors.TEXT);
        }
        String text = parser.getText();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw FormatErrors.at(
                        parser, "The text holds half a character at position %s: write the whole one".formatted(i));
            }
        }
        if (component != null && component.getAnnotation(Filled.class) != null && text.isBlank()) {
            throw FormatErrors.at(parser, "The text is blank: write something");
        }
        return text;
    }

    /** Reads a word of a vocabulary, spelled exactly. */
    private static <E extends Enum<E>> E constant(JsonParser parser, Vocabulary<E> vocabulary) throws IOException {
        String word = text(parser, null);
        @Nullable E constant = vocabulary.words().get(word);
        if (constant == null) {
            throw FormatErrors.at(
                    parser,
                    FormatErrors.unknown(
                            word, vocabulary.what(), vocabulary.words().keySet()));
        }
        return constant;
    }

    /** Reads a calendar date within the years that can be stored. */
    private static LocalDate date(JsonParser parser, @Nullable BeanProperty component) throws IOException {
        LocalDate date;
        try {
            date = LocalDate.parse(text(parser, component));
        } catch (DateTimeException e) {
            throw FormatErrors.mustBe(parser, "a date of the calendar such as 2026-11-23");
        }
        if (!KeptDates.include(date)) {
            throw FormatErrors.mustBe(
                    parser, "a date from %s to %s".formatted(KeptDates.FIRST_YEAR, KeptDates.LAST_YEAR));
        }
        return date;
    }

    /** Reads a whole number; 2.0 is one. */
    private static int whole(JsonParser parser, @Nullable BeanProperty component) throws IOException {
        double value = parser.currentToken().isNumeric() ? Double.parseDouble(parser.getText()) : Double.NaN;
        if (value != Math.rint(value)) {
            Between bounds = bounds(component);
            throw FormatErrors.mustBe(parser, "a whole number from %s to %s".formatted(bounds.least(), bounds.most()));
        }
        return (int) fraction(parser, component);
    }

    private static double fraction(JsonParser parser, @Nullable BeanProperty component) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw FormatErrors.mustBe(parser, "a number");
        }
        double value = Double.parseDouble(parser.getText());
        Between bounds = bounds(component);
        if (!(value >= bounds.least() && value <= bounds.most())) {
            throw FormatErrors.mustBe(parser, "from %s to %s".formatted(bounds.least(), bounds.most()));
        }
        return value;
    }

    private static Between bounds(@Nullable BeanProperty component) {
        return Objects.requireNonNull(
                Objects.requireNonNull(component).getAnnotation(Between.class), "a number without bounds");
    }
}
