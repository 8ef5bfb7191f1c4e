package org.skinweek.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Creates one object for each text, however many rows hold it: fifty thousand entries name a dozen products, one zone
 * and a few thousand days. Successive rows often hold the same text, so the last one is tried first.
 */
final class ValueInterner<T> {
    private final Map<String, T> values = new HashMap<>();
    private final Function<String, T> maker;
    private @Nullable String lastText;
    private @Nullable T last;

    ValueInterner(Function<String, T> maker) {
        this.maker = maker;
    }

    T of(String text) {
        @Nullable T known = last;
        if (known != null && text.equals(lastText)) {
            return known;
        }
        T value = values.computeIfAbsent(text, maker);
        lastText = text;
        last = value;
        return value;
    }
}
