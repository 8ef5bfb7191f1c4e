package org.skinweek.label;

import java.util.List;

/**
 * One list of a label.
 *
 * @param title how its step is called; may be empty
 * @param entries its entries, what a drug label declares as active first
 */
record FoundList(String title, List<ListEntry> entries) {
    FoundList {
        entries = List.copyOf(entries);
    }
}
