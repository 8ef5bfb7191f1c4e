package org.skinweek.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one object of each text, however many rows say it: fifty thousand entries name a dozen products, one zone and a
 * few thousand days. Rows that follow each other often say the same, so the last one is looked at first.
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
