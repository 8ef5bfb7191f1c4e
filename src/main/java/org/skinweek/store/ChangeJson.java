package org.skinweek.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.skinweek.notebook.Change;

/**
 * Writes changes as JSON by the components of their records, and reads them again. Nobody but this program reads it, and
 * only as long as the database has the same version, so it needs no words of its own; a test fails when a record changes
 * its shape without a migration.
 */
final class ChangeJson {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new SealedTypeNames())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(texts())
            .build();

    /** Changes as one line of JSON. */
    String text(List<Change> changes) {
        try {
            return mapper.writerFor(CHANGES).writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            // says no more, since what it would say holds texts of the user's
            throw new IllegalStateException("changes cannot be written as JSON: %s".formatted(e.getClass()));
        }
    }

    /**
     * The changes in such a line.
     *
     * @throws StorageException when they were written in another shape
     */
    List<Change> changes(String text) {
        try {
            return mapper.readValue(text, CHANGES);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new StorageException(
                    StorageException.Problem.STEP_UNREADABLE,
                    "a step of the history cannot be read: %s".formatted(e.getClass()),
                    null);
        }
    }

    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule();
        add(module, LocalDate.class, LocalDate::parse);
        add(module, LocalTime.class, LocalTime::parse);
        add(module, Instant.class, Instant::parse);
        add(module, ZoneId.class, ZoneId::of);
        return module;
    }

    /** A type whose {@code toString} can be parsed. */
    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(new StdScalarSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getText());
            }
        });
    }
}
