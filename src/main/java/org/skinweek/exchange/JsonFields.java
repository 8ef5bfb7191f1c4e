package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.KeptDates;

/** An object of JSON whose fields are taken out one by one, each as what it must be. */
final class JsonFields {
    private final Map<String, Object> left;

    private JsonFields(Map<String, Object> fields) {
        left = fields;
    }

    /** Something is not as it must be; what and where is for others to say. */
    static final class UnexpectedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedException() {
            super(null, null, false, false);
        }
    }

    /**
     * The object that is all of a document.
     *
     * @param mayBeNull fields whose null means the same as their absence
     */
    static JsonFields of(JsonParser parser, Set<String> mayBeNull) throws IOException {
        parser.nextToken();
        return of(value(parser, mayBeNull));
    }

    /** A value that must be an object. */
    static JsonFields of(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new UnexpectedException();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, each) -> fields.put((String) key, each));
        return new JsonFields(fields);
    }

    private static Object value(JsonParser parser, Set<String> mayBeNull) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    if (parser.nextToken() != JsonToken.VALUE_NULL || !mayBeNull.contains(key)) {
                        object.put(key, value(parser, mayBeNull));
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, mayBeNull));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Double.valueOf(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new UnexpectedException();
        };
    }

    /** What a reader makes of a field that must be there. */
    <T> T take(String key, Function<Object, T> reader) {
        Object value = left.remove(key);
        if (value == null) {
            throw new UnexpectedException();
        }
        return reader.apply(value);
    }

    /** What a reader makes of a field, if it is there. */
    <T> @Nullable T find(String key, Function<Object, T> reader) {
        Object value = left.remove(key);
        return value == null ? null : reader.apply(value);
    }

    /** True or false; false where the field is not there. */
    boolean flag(String key) {
        @Nullable Boolean flag = find(key, JsonFields::truth);
        return flag != null && flag;
    }

    /** What is made of all fields, whose names are words of a vocabulary. */
    <E extends Enum<E>, T> Map<E, T> byWord(Class<E> type, Function<Object, T> reader) {
        Map<E, T> all = new LinkedHashMap<>();
        left.forEach((word, value) -> all.put(constant(type).apply(word), reader.apply(value)));
        left.clear();
        return all;
    }

    /** Refuses fields that nobody asked for. */
    <T> T end(T made) {
        if (!left.isEmpty()) {
            throw new UnexpectedException();
        }
        return made;
    }

    /** Reads lists. */
    static <T> Function<Object, List<T>> list(Function<Object, T> reader) {
        return value -> {
            List<T> list = new ArrayList<>();
            for (Object each : as(List.class, value)) {
                list.add(reader.apply(each));
            }
            return list;
        };
    }

    /** Reads a text without unpaired surrogates. */
    static String text(Object value) {
        String text = as(String.class, value);
        if (text.codePoints().anyMatch(letter -> Character.getType(letter) == Character.SURROGATE)) {
            throw new UnexpectedException();
        }
        return text;
    }

    /** Reads a text that is not blank. */
    static String filled(Object value) {
        String text = text(value);
        if (text.isBlank()) {
            throw new UnexpectedException();
        }
        return text;
    }

    static Boolean truth(Object value) {
        return as(Boolean.class, value);
    }

    /** Reads numbers of a range, ends included. */
    static Function<Object, Double> number(int least, int most) {
        return value -> {
            double number = as(Double.class, value);
            if (!(number >= least && number <= most)) {
                throw new UnexpectedException();
            }
            return number;
        };
    }

    /** Reads whole numbers of a range, ends included. */
    static Function<Object, Integer> whole(int least, int most) {
        return value -> {
            double number = number(least, most).apply(value);
            if (number != Math.rint(number)) {
                throw new UnexpectedException();
            }
            return (int) number;
        };
    }

    /** Reads a date of the calendar within the years that can be stored. */
    static LocalDate date(Object value) {
        try {
            LocalDate date = LocalDate.parse(text(value));
            if (KeptDates.include(date)) {
                return date;
            }
        } catch (DateTimeException e) {
            // as any other text
        }
        throw new UnexpectedException();
    }

    /** Reads words of a vocabulary, spelled exactly. */
    static <E extends Enum<E>> Function<Object, E> constant(Class<E> type) {
        Vocabulary<?> vocabulary = Vocabulary.of(type).orElseThrow();
        return value -> {
            @Nullable Enum<?> constant = vocabulary.words().get(as(String.class, value));
            if (constant == null) {
                throw new UnexpectedException();
            }
            return type.cast(constant);
        };
    }

    private static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new UnexpectedException();
        }
        return type.cast(value);
    }
}
