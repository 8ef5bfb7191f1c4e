package org.skinweek.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product of a shelf that was pasted as text.
 *
 * @param line the line of the text that it begins in, from 1
 * @param name what it is called, never blank
 * @param product what name, category and list tell of it
 * @param actives what its list says, or its name where there is no list
 * @param list the text of its list as pasted; empty where the line has none
 * @param label the reading of its list; absent where the line has none
 */
public record ShelfLine(
        int line,
        String name,
        ProductGuess product,
        List<FoundActive> actives,
        String list,
        @Nullable LabelFinding label) {
    /** Copies the list. */
    public ShelfLine {
        actives = List.copyOf(actives);
    }
}
