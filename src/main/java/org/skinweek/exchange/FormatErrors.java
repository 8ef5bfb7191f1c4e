package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with a value: where it is, what it is and what would be right. */
final class FormatErrors {
    /** What every text must be. */
    static final String TEXT = "a text, in double quotes";

    private FormatErrors() {}

    /** A mistake in the parser's current value. */
    static FileFormatException at(JsonParser parser, String sentence) {
        return new FileFormatException(
                parser.getParsingContext().pathAsPointer().toString(), sentence);
    }

    /** The mistake that the parser's current value is not what it must be. */
    static FileFormatException mustBe(JsonParser parser, String what) throws IOException {
        return at(parser, "%s must be %s".formatted(shown(parser), what));
    }

    /**
     * Translates an error of Jackson, whose parser has stopped at it.
     *
     * @param text the whole document
     */
    static FileFormatException of(JsonMappingException e, JsonParser parser, String text) throws IOException {
        if (e.getCause() instanceof FileFormatException found) {
            return found;
        }
        List<JsonMappingException.Reference> path = e.getPath();
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return new FileFormatException(pointer(path), unknownKey(unknown.getPropertyName(), known));
        }
        if (parser.hasToken(JsonToken.END_OBJECT)) {
            JsonMappingException.Reference key = path.get(path.size() - 1);
            return missing(key, pointer(path.subList(0, path.size() - 1)), text);
        }
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        if (parser.hasToken(JsonToken.FIELD_NAME)) {
            Set<String> known =
                    Vocabulary.of(type).map(words -> words.words().keySet()).orElse(Set.of());
            return at(parser, unknownKey(parser.currentName(), known));
        }
        return mustBe(parser, kind(type));
    }

    /** The mistake that a required key is missing; names the misspelled key where there is one. */
    static FileFormatException missing(JsonMappingException.Reference key, String pointer, String text)
            throws IOException {
        String name = key.getFieldName();
        List<String> strangers = new ArrayList<>();
        RoutineMapper.JSON.readTree(text).at(pointer).fieldNames().forEachRemaining(strangers::add);
        if (key.getFrom() instanceof Class<?> type && type.isRecord()) {
            for (RecordComponent known : type.getRecordComponents()) {
                strangers.remove(known.getName());
            }
        }
        return Nearest.near(name, strangers)
                .map(slip -> new FileFormatException(
                        JsonPointer.compile(pointer).appendProperty(slip).toString(), unknownKey(slip, List.of(name))))
                .orElseGet(() -> new FileFormatException(pointer, "The key \"%s\" is missing".formatted(name)));
    }

    /** The sentence that a word is not in a vocabulary. */
    static String unknown(String word, String what, Collection<String> known) {
        return "%s is not %s%s".formatted(quoted(word), what, Nearest.question(word, known));
    }

    /** A text in quotes, as sentences name it. */
    static String quoted(String text) {
        return "\"" + ControlCharacters.shortened(text) + "\"";
    }

    /** The sentence that a key is not known where it is. */
    static String unknownKey(String key, Collection<String> known) {
        return "The key %s is not known here%s".formatted(quoted(key), Nearest.question(key, known));
    }

    /** The JSON pointer of a value that Jackson was reading. */
    static String pointer(List<JsonMappingException.Reference> path) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : path) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer.toString();
    }

    private static String shown(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> quoted(parser.getText());
            default -> ControlCharacters.shortened(parser.getText());
        };
    }

    /** What a value of a type must be, in words. */
    static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list, in square brackets";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "an object, in braces";
        }
        return type == int.class || Number.class.isAssignableFrom(type) ? "a number" : TEXT;
    }
}
