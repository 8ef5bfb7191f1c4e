package org.skinweek.ui.shelf.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.IngredientBookReader;
import org.skinweek.label.LabelCertainty;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.LabelReader;
import org.skinweek.label.LabelText;
import org.skinweek.label.ShelfLine;
import org.skinweek.label.ShelfReader;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/**
 * Reads labels away from the JavaFX thread. The book of ingredients is read when the first label is: whoever pastes none
 * does not wait for it.
 */
public final class LabelReading {
    private final Catalog catalog;
    private final BackgroundRunner background;
    private @Nullable LabelReader reader;

    /** Reads with what ships for a catalogue. */
    public LabelReading(Catalog catalog, BackgroundRunner background) {
        this.catalog = catalog;
        this.background = background;
    }

    /** A line of readings of which only the newest matters. */
    LatestRequest line() {
        return new LatestRequest(background);
    }

    /** What runs the readings. */
    BackgroundRunner background() {
        return background;
    }

    /** What a label says; takes as long as reading the book the first time. */
    LabelFinding read(LabelText label) {
        return reader().read(label);
    }

    /** What the name of a product tells where there is no label; never a list. */
    LabelFinding readName(String name) {
        return readShelf(name).stream()
                .findFirst()
                .map(line -> new LabelFinding(
                        false,
                        line.product(),
                        line.actives(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        LabelCertainty.LOW))
                .orElseGet(() -> read(LabelText.of("")));
    }

    /** The products of a whole shelf. */
    List<ShelfLine> readShelf(String text) {
        return new ShelfReader(reader()).read(text);
    }

    private synchronized LabelReader reader() {
        LabelReader known = reader;
        if (known == null) {
            known = new LabelReader(IngredientBookReader.read(catalog));
            reader = known;
        }
        return known;
    }
}
