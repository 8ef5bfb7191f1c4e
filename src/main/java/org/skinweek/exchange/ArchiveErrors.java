package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a value of an archive. */
final class ArchiveErrors {
    private ArchiveErrors() {}

    /**
     * Translates an error of Jackson, whose parser has stopped at it.
     *
     * @param text the whole document
     */
    static FileFormatException of(JsonMappingException e, JsonParser parser, String text) throws IOException {
        if (e.getCause() instanceof FileFormatException found) {
            return found;
        }
        String pointer = FormatErrors.pointer(e.getPath());
        if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof DateTimeException) {
            // a record refuses its values, and says which and what would be right
            return new FileFormatException(
                    pointer,
                    ControlCharacters.shortened(String.valueOf(e.getCause().getMessage())));
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return new FileFormatException(pointer, FormatErrors.unknownKey(unknown.getPropertyName(), known));
        }
        if (e instanceof InvalidTypeIdException kind) {
            return new FileFormatException(
                    pointer,
                    "The key \"is\" must be %s"
                            .formatted(kind(kind.getBaseType().getRawClass())));
        }
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        if (parser.hasToken(JsonToken.END_OBJECT) && !e.getPath().isEmpty()) {
            JsonMappingException.Reference last = e.getPath().get(e.getPath().size() - 1);
            if (last.getFieldName() != null) {
                String object =
                        FormatErrors.pointer(e.getPath().subList(0, e.getPath().size() - 1));
                return FormatErrors.missing(last, object, text);
            }
        }
        return FormatErrors.mustBe(parser, kind(type));
    }

    /** What a value of a type must be, in words. */
    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return FormatErrors.TEXT;
        }
        if (type.isEnum()) {
            return "one of "
                    + words(Arrays.stream(type.getEnumConstants())
                            .map(constant -> RecordIntrospector.word((Enum<?>) constant))
                            .toList());
        }
        return RecordIntrospector.isSealed(type)
                ? "one of "
                        + words(Arrays.stream(type.getPermittedSubclasses())
                                .map(RecordIntrospector::word)
                                .sorted() // their order is the compiler's choice
                                .toList())
                : FormatErrors.kind(type);
    }

    private static String words(List<String> words) {
        return String.join(", ", words);
    }
}
