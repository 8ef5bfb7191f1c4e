package org.skinweek.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON files under {@code data/}, packed as resources. They are read as a stream, because data binding would slow
 * every start (docs/decisions/0004-dependencies.md).
 */
final class DataFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DataFile() {}

    /**
     * The document of one file.
     *
     * @param name file name within {@code data/}, such as {@code actives.json}
     * @param format the value that its key {@code format} must have
     */
    static DataNode read(String name, String format) {
        try (InputStream in = DataFile.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("data/%s is not on the class path".formatted(name));
            }
            DataNode document = parse("data/" + name, in);
            String found = document.at("format").text();
            if (!found.equals(format)) {
                throw document.problem("has the format \"%s\": it must be \"%s\"".formatted(found, format));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("data/%s cannot be read".formatted(name), e);
        }
    }

    /** The document in a stream. */
    static DataNode parse(String place, InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            parser.nextToken();
            return new DataNode(place, value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NULL -> null;
            default -> parser.getBooleanValue();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
