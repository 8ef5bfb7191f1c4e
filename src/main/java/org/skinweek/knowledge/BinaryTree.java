package org.skinweek.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A data file in the form that the build makes of it ({@code src/build/java/BinaryData.java}): all its texts once, each with
 * its length, then its values, each with a letter for its kind. Parsing JSON instead takes a start three times as long.
 */
final class BinaryTree {
    /** In place of a key, behind the last one of an object. */
    private static final int END_OF_OBJECT = -1;

    private static final char END_OF_LIST = ']';

    private final ByteBuffer bytes;
    private final String[] texts;

    private BinaryTree(byte[] file) {
        this.bytes = ByteBuffer.wrap(file);
        this.texts = new String[bytes.getInt()];
        for (int text = 0; text < texts.length; text++) {
            int length = bytes.getInt();
            texts[text] = new String(file, bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
        }
    }

    /** The value in a file: what {@link DataNode} takes. */
    static @Nullable Object read(byte[] file) {
        BinaryTree tree = new BinaryTree(file);
        return tree.value(tree.kind());
    }

    private char kind() {
        return (char) bytes.get();
    }

    private @Nullable Object value(char kind) {
        return switch (kind) {
            case '{' -> object();
            case '[' -> list();
            case 't' -> texts[bytes.getInt()];
            case 'd' -> bytes.getDouble();
            case '+' -> true;
            case '-' -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int key = bytes.getInt(); key != END_OF_OBJECT; key = bytes.getInt()) {
            object.put(texts[key], value(kind()));
        }
        return object;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        for (char kind = kind(); kind != END_OF_LIST; kind = kind()) {
            list.add(value(kind));
        }
        return list;
    }
}
