package org.skinweek.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.skinweek.words.Words;

/** Keys of the keyboard beside what they do, to read. */
public final class KeyTable extends GridPane {
    /**
     * A row for each key.
     *
     * @param prefix what the texts of all keys begin with, with the dot at its end; {@code .does} follows for what one does
     */
    public KeyTable(String prefix, List<String> keys, Words words) {
        setHgap(16);
        setVgap(8);
        for (String key : keys) {
            Label name = TextLabels.of(words.text(prefix + key), "key-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), name, TextLabels.wrapped(words.text(prefix + key + ".does")));
        }
    }
}
