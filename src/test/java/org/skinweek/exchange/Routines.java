package org.skinweek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Routine files of the tests. */
public final class Routines {
    private Routines() {}

    /** The text of one of them. */
    public static String text(String name) {
        try (InputStream in = Routines.class.getResourceAsStream("/exchange/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
