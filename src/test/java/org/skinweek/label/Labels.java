package org.skinweek.label;

import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.IngredientBookReader;

/** The reader of labels with what ships. */
final class Labels {
    static final IngredientBook BOOK = IngredientBookReader.read(CatalogReader.read());
    static final LabelReader READER = new LabelReader(BOOK);

    private Labels() {}

    static LabelFinding read(String text) {
        return READER.read(LabelText.of(text));
    }

    static LabelFinding read(String name, String text) {
        return READER.read(LabelText.of(text).named(name));
    }
}
