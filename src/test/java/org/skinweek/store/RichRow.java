package org.skinweek.store;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Values of a row by the names of their columns. */
final class RichRow extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    RichRow and(String column, @Nullable Object value) {
        put(column, value);
        return this;
    }
}
