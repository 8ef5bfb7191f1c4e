package org.skinweek.ui.shelf;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.words.Words;

/** The menu of everything that can be done with a product. */
final class ShelfMenu {
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
        if (item.waits()) {
            menu.getItems().add(entry("shelf.begin", () -> actions.beginNow(item)));
        }
        if (item.readable()) {
            menu.getItems().add(entry("shelf.learn", () -> actions.read(item)));
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem away = item.product().archived()
                ? entry("shelf.restore", () -> actions.restore(item))
                : entry("shelf.archive", () -> actions.archive(item));
        menu.getItems().add(away);
        if (item.deletable()) {
            menu.getItems().add(entry("shelf.delete", () -> actions.delete(item)));
        }
        MenuItem byKey =
                item.product().archived() ? menu.getItems().get(menu.getItems().size() - 1) : away;
        if (!item.product().archived() || item.deletable()) {
            byKey.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        }
    }

    private MenuItem entry(String key, Runnable action) {
        MenuItem entry = ContextMenuOffer.entry(words.text(key), action);
        entry.setId(key.replace('.', '-'));
        return entry;
    }
}
