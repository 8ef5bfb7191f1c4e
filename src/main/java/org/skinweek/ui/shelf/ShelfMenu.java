package org.skinweek.ui.shelf;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.words.Words;

/** The menu of everything that can be done with a product. */
final class ShelfMenu {
    /** Takes a product off the shelf, and one that is put away out of the archive. */
    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.DELETE);

    private final Words words;
    private final ShelfActions actions;

    ShelfMenu(Words words, ShelfActions actions) {
        this.words = words;
        this.actions = actions;
    }

    /** The menu of a card. */
    ContextMenu ofCard(ShelfItem item) {
        ContextMenu menu = new ContextMenu(
                entry("shelf.open", () -> actions.open(item)), entry("shelf.edit", () -> actions.edit(item)));
        if (!item.product().archived()) {
            menu.getItems().add(entry(placeKey(item), () -> actions.place(item)));
        }
        addOthers(menu, item);
        return menu;
    }

    /** What the panel of an open product has no button for. */
    ContextMenu ofPanel(ShelfItem item) {
        ContextMenu menu = new ContextMenu();
        addOthers(menu, item);
        return menu;
    }

    /** Key of the text that leads to the week. */
    static String placeKey(ShelfItem item) {
        return item.planned() > 0 ? "shelf.place.see" : "shelf.place";
    }

    private void addOthers(ContextMenu menu, ShelfItem item) {
        if (!item.product().archived()) {
            menu.getItems().add(entry("shelf.rhythm", () -> actions.rhythm(item)));
            menu.getItems().add(entry("skin.patch.start", () -> actions.patchTest(item)));
        }
        if (item.waits()) {
            menu.getItems().add(entry("shelf.begin", () -> actions.beginNow(item)));
        }
        if (item.readable()) {
            menu.getItems().add(entry("shelf.learn", () -> actions.read(item)));
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem delete = entry("shelf.delete", () -> actions.delete(item));
        if (item.product().archived()) {
            menu.getItems().add(entry("shelf.restore", () -> actions.restore(item)));
            delete.setAccelerator(KEY);
        } else {
            MenuItem archive = entry("shelf.archive", () -> actions.archive(item));
            archive.setAccelerator(KEY);
            menu.getItems().add(archive);
        }
        if (item.deletable()) {
            menu.getItems().add(delete);
        }
    }

    private MenuItem entry(String key, Runnable action) {
        MenuItem entry = ContextMenuOffer.entry(words.text(key), action);
        entry.setId(key.replace('.', '-'));
        return entry;
    }
}
