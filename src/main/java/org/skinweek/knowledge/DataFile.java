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
 * The JSON files under {@code data/}, packed as resources, each beside the form that the build makes of it, which is read
 * where it is there. Nothing is bound to objects by a library, which would slow every start
 * (docs/decisions/0004-dependencies.md).
 */
final class DataFile {
    private DataFile() {}

    /**
     * The document of one file.
     *
     * @param name file name within {@code data/}, such as {@code actives.json}
     * @param format the value that its key {@code format} must have
     */
    static DataNode read(String name, String format) {
        try {
            DataNode document = document(name);
            String found = document.at("format").text();
            if (!found.equals(format)) {
                throw document.problem("has the format \"%s\": it must be \"%s\"".formatted(found, format));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("data/%s cannot be read".formatted(name), e);
        }
    }

    private static DataNode document(String name) throws IOException {
        String resource = "/data/" + name;
        try (InputStream binary = DataFile.class.getResourceAsStream(resource.replace(".json", ".bin"))) {
            if (binary != null) {
                return new DataNode("data/" + name, BinaryTree.read(binary.readAllBytes()));
            }
        }
        try (InputStream json = DataFile.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("data/%s is not on the class path".formatted(name));
            }
            return parse("data/" + name, json);
        }
    }

    /** The document in a stream. */
    static DataNode parse(String place, InputStream in) throws IOException {
        return new DataNode(place, values(in));
    }

    /** What the JSON in a stream says. */
    static @Nullable Object values(InputStream json) throws IOException {
        // made here, as a program with the form that the build makes reads no JSON at all
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            return value(parser);
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
