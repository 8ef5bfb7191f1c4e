package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proves that a file is strict JSON before anything in it is read: UTF-8, each key once, nothing after the end. */
final class JsonSyntax {
    /** A word that is neither one of JSON's three literals nor an escape. */
    private static final Pattern BARE_WORD =
            Pattern.compile("(?<![\\\\\\w])(?!(?:true|false|null)\\b)[\\p{L}_$][\\w$]*");

    private static final int LONGEST_WORD = 40;

    private final String text;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /**
     * The text of a file.
     *
     * @throws FileFormatException when it is no JSON document
     */
    static String checked(byte[] bytes) {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new FileFormatException("", "The file is empty: it must hold one JSON object");
        }
        new JsonSyntax(text).check();
        return text;
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new FileFormatException(
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

    private void check() {
        try (JsonParser parser = StrictJson.factory().createParser(text)) {
            try {
                parser.nextToken();
                parser.skipChildren();
                if (parser.nextToken() != null) {
                    throw new FileFormatException(
                            "",
                            "Something follows the end of the JSON document%s: remove it"
                                    .formatted(place(parser.currentTokenLocation())));
                }
            } catch (JsonProcessingException e) {
                throw FormatErrors.at(parser, sentence(e, parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentence(JsonProcessingException e, JsonParser parser) throws IOException {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String place = place(location);
        if (e instanceof StreamConstraintsException) {
            return parser.getParsingContext().getNestingDepth() >= StrictJson.DEEPEST
                    ? "Objects and lists are more than %s deep inside each other%s".formatted(StrictJson.DEEPEST, place)
                    : "A number or text is too long%s".formatted(place);
        }
        if (e instanceof JsonEOFException) {
            return "This is not valid JSON%s: the file ends too early".formatted(place);
        }
        int offset = Math.toIntExact(location.getCharOffset());
        if (isRightTo(
                StrictJson.factory().createParser(text).disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION),
                offset)) {
            return "The key %s is there twice%s: keep one"
                    .formatted(FormatErrors.quoted(String.valueOf(parser.currentName())), place);
        }
        if (isRightTo(
                RoutineMapper.JSON
                        .reader()
                        .with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .createParser(text),
                offset)) {
            return "A text holds a line end or another control character%s: write it as \\n, \\t or \\u and its number"
                    .formatted(place);
        }
        return "This is not valid JSON%s: %s".formatted(place, reason(offset));
    }

    /** True when a parser that is more lenient in one point gets further: then that point is what is wrong. */
    private static boolean isRightTo(JsonParser lenient, int offset) throws IOException {
        try (lenient) {
            while (lenient.currentLocation().getCharOffset() <= offset && lenient.nextToken() != null) {
                // on
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Names what stopped the parser: a bare word just before that place, or else a character. */
    private String reason(int offset) {
        Matcher word = BARE_WORD.matcher(text).region(Math.max(0, offset - LONGEST_WORD), text.length());
        while (word.find() && word.start() <= offset) {
            if (word.end() >= offset) {
                return "%s is not a JSON value; texts need double quotes".formatted(FormatErrors.quoted(word.group()));
            }
        }
        int letter = text.codePointAt(Math.min(offset, text.length() - 1));
        return "the character %s is not expected here"
                .formatted(ControlCharacters.shortened(Character.toString(letter)));
    }

    private static String place(JsonLocation location) {
        return " at line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
    }
}
