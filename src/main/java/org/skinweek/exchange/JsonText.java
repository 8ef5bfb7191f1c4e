package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads strict JSON into {@link JsonValue}s: UTF-8 only, each key once, nothing after the end. It builds plain lists and
 * maps from Jackson's token stream, which starts much faster than data binding.
 */
public final class JsonText {
    /** Objects and lists inside each other; a routine file needs six. */
    public static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.)'", Pattern.DOTALL);
    private static final Pattern NO_VALUE = Pattern.compile("(?:Unrecognized|Non-standard) token '([^']{0,40})");

    private final Complaint complaint;

    private JsonText(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * The document in these bytes.
     *
     * @param complaint makes the exception for whatever is wrong, here and in the values read later
     */
    public static JsonValue parse(byte[] bytes, Complaint complaint) {
        return new JsonText(complaint).document(bytes);
    }

    private JsonValue document(byte[] bytes) {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw complaint.of("", "The file is empty: it must hold one JSON object");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                parser.nextToken();
                Object root = value(parser);
                if (parser.nextToken() != null) {
                    throw complaint.of(
                            "",
                            "Something follows the end of the JSON document%s: remove it"
                                    .formatted(place(
                                            parser.currentTokenLocation().getLineNr(),
                                            parser.currentTokenLocation().getColumnNr())));
                }
                return new JsonValue(root, "", complaint);
            } catch (JsonProcessingException e) {
                throw complaint.of(parser.getParsingContext().pathAsPointer().toString(), problem(e));
            }
        } catch (IOException e) {
            throw complaint.of("", "The text cannot be read: " + e.getMessage());
        }
    }

    private String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw complaint.of(
                    "",
                    String.format(
                            Locale.ROOT,
                            "The file is not UTF-8: byte %d (0x%02X) fits no character; save it as UTF-8",
                            in.position(),
                            bytes[in.position()]));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new IllegalStateException("unexpected token " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static String problem(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : place(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        String message = e.getOriginalMessage();
        if (message.startsWith("Duplicate")) {
            return "The key %s is there twice%s: keep one"
                    .formatted(message.replaceFirst("^[^']*", ""), place)
                    .replace('\'', '"');
        }
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting")
                    ? "Objects and lists are more than %s deep inside each other%s".formatted(DEEPEST, place)
                    : "A number or text is too long%s".formatted(place);
        }
        return "This is not valid JSON%s: %s".formatted(place, reason(e, message));
    }

    private static String reason(JsonProcessingException e, String message) {
        if (e instanceof JsonEOFException) {
            return "the file ends too early";
        }
        Matcher noValue = NO_VALUE.matcher(message);
        if (noValue.find()) {
            return "\"%s\" is not a JSON value; texts need double quotes".formatted(noValue.group(1));
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.find()) {
            return "the character %s is not expected here".formatted(unexpected.group(1));
        }
        int end = message.indexOf(" (");
        return end > 0 ? message.substring(0, end) : message;
    }

    private static String place(int line, int column) {
        return " at line %s, column %s".formatted(line, column);
    }
}
