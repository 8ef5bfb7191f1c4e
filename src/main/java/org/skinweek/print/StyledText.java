package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of several weights.
 *
 * @param parts one after another
 */
record StyledText(List<Part> parts) {
    StyledText {
        parts = List.copyOf(parts);
    }

    /** A text of one weight. */
    record Part(FontWeight weight, String text) {}

    static StyledText plain(String text) {
        return of(FontWeight.REGULAR, text);
    }

    static StyledText bold(String text) {
        return of(FontWeight.BOLD, text);
    }

    static StyledText of(FontWeight weight, String text) {
        return new StyledText(List.of(new Part(weight, text)));
    }

    /** This text followed by another. */
    StyledText then(StyledText next) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new StyledText(all);
    }
}
