package org.skinweek.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Binds JSON to the program's own records and back, as strictly as {@link RoutineMapper}. */
final class RecordMapper {
    private static final int LAST_YEAR = 9999;
    /** What nanoseconds since 1970 can say, as they are stored. */
    private static final Instant FIRST = Instant.EPOCH.plusNanos(Long.MIN_VALUE);

    private static final Instant LAST = Instant.EPOCH.plusNanos(Long.MAX_VALUE);

    static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(StrictJson.DEEPEST)
                            .build())
                    .characterEscapes(new ControlCharacters.Escapes())
                    .build())
            .annotationIntrospector(new RecordIntrospector())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addModule(values())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private RecordMapper() {}

    /** One thing a line, so that two archives can be compared line by line. */
    static ObjectWriter writer() {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(new DefaultPrettyPrinter.NopIndenter());
        return JSON.writer(printer);
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule();
        module.addDeserializer(String.class, new Parsed<>(String.class, FormatErrors.TEXT, text -> text));
        text(module, LocalDate.class, "a date of the calendar such as 2026-11-23", RecordMapper::date);
        text(module, LocalTime.class, "a time such as 21:30", LocalTime::parse);
        text(module, Instant.class, "a moment such as 2026-11-23T20:15:30Z", RecordMapper::instant);
        text(module, ZoneId.class, "a time zone such as Europe/Berlin", ZoneId::of);
        text(module, UUID.class, "an id such as 0b2f…, as it was exported", RecordMapper::id);
        module.addSerializer(new SortedSets());
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, String what, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Parsed<>(type, what, parse));
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year that is not kept");
        }
        return date;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("a year that is not kept");
        }
        return instant;
    }

    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("an id in another spelling");
        }
        return id;
    }

    /** Reads a text, without unpaired surrogates, into a value. */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final String what;
        private final transient Function<String, T> parse;

        Parsed(Class<T> type, String what, Function<String, T> parse) {
            super(type);
            this.what = what;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw FormatErrors.mustBe(parser, what);
            }
            try {
                return parse.apply(ValueReader.text(parser));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw FormatErrors.mustBe(parser, what);
            }
        }
    }

    /** Writes sets of words in one order, whatever order they happen to have in memory. */
    private static final class SortedSets extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        SortedSets() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            List<?> ordered = set.stream().allMatch(one -> one instanceof Enum<?> || one instanceof String)
                    ? set.stream()
                            .sorted((one, other) -> key(one).compareTo(key(other)))
                            .toList()
                    : List.copyOf(set);
            json.writeStartArray(set, ordered.size());
            for (Object one : ordered) {
                provider.defaultSerializeValue(one, json);
            }
            json.writeEndArray();
        }

        /** Constants in the order in which they are declared, other words by their letters. */
        private static String key(Object word) {
            return word instanceof Enum<?> constant
                    ? String.format(
                            Locale.ROOT,
                            "%03d",
                            List.of(constant.getDeclaringClass().getEnumConstants())
                                    .indexOf(constant))
                    : word.toString();
        }
    }
}
