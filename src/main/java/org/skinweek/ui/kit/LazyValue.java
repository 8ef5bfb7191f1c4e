package org.skinweek.ui.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and kept. Belongs to one thread.
 *
 * @param <T> what is made
 */
public final class LazyValue<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** Remembers how to make it. */
    public LazyValue(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
