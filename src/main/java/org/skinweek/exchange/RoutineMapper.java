package org.skinweek.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Binds JSON to records and back. Strict: refuses unknown keys, duplicate keys, values of another type and nulls where
 * none belong, and coerces nothing.
 */
final class RoutineMapper {
    static final JsonMapper JSON = JsonMapper.builder(StrictJson.factory())
            .annotationIntrospector(new VocabularyIntrospector())
            .addModule(ValueReader.module()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Double.class, new PlainNumberWriter()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private static final Set<String> DATED = Set.of("cycles", "exceptions", "away", "events", "rhythm");
    /** The same words elsewhere are unknown in any version. */
    private static final Pattern DATED_PLACES =
            Pattern.compile("/(cycles|exceptions|away|events|products/\\d+/rhythm)");

    private RoutineMapper() {}

    /**
     * The document in a text.
     *
     * @throws FileFormatException for whatever is wrong with it
     */
    static <T> T read(String text, Class<T> type) {
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                return Optional.ofNullable(JSON.readValue(parser, type))
                        .orElseThrow(() -> new FileFormatException("", "null must be an object, in braces"));
            } catch (JsonMappingException e) {
                throw FormatErrors.of(e, parser, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses what only {@code skinweek-routine/2} has, which a program that reads {@code /1} would not look at. */
    static void refuseDated(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.hasToken(JsonToken.FIELD_NAME)
                        && DATED.contains(parser.currentName())
                        && DATED_PLACES
                                .matcher(parser.getParsingContext()
                                        .pathAsPointer()
                                        .toString())
                                .matches()) {
                    throw FormatErrors.at(
                            parser,
                            "The key \"%s\" is not known in %s: write \"format\": \"%s\""
                                    .formatted(parser.currentName(), RoutineFile.FORMAT, RoutineFile.DATED_FORMAT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses every null that does not stand for the absence of its key; Jackson's own check would refuse the absence,
     * too.
     */
    static void refuseNulls(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                String key = Objects.requireNonNullElse(parser.currentName(), "");
                if (parser.hasToken(JsonToken.VALUE_NULL) && !RoutineJson.MAY_BE_NULL.contains(key)) {
                    throw FormatErrors.mustBe(parser, "a value, or its key be left out");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
