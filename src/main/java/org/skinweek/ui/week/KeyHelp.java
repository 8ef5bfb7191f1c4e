package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.skinweek.words.Words;

/** The keys of the Week page, to read. */
final class KeyHelp {
    private static final List<String> KEYS = List.of(
            "arrows", "enter", "delete", "move", "read", "why", "copy", "ends", "weeks", "undo", "pages", "help");

    private KeyHelp() {}

    static Node table(Words words) {
        GridPane table = new GridPane();
        table.setHgap(16);
        table.setVgap(8);
        for (String key : KEYS) {
            Label name = new Label(words.text("week.key." + key));
            name.getStyleClass().add("key-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(words.text("week.key." + key + ".does"));
            does.setWrapText(true);
            table.addRow(table.getRowCount(), name, does);
        }
        return table;
    }
}
