package org.skinweek.ui.week;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/**
 * What can be done with a card or a slot, as a menu: by the right mouse button, by the button that a card shows under the
 * mouse, and by the menu key.
 */
final class CardMenu {
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final ProductTexts products;
    private final DayClipboard clipboard;
    private final Actions actions;

    /** What leads away from the board, or is done by keys as well. */
    interface Actions {
        /** What a card is marked for. */
        List<Flag> flags(WeekBoard.Card card);

        /** Leads to a flag. */
        void why(Flag flag);

        /** Leads to what a product does. */
        void read(Product product);

        /** Leads to a product on the shelf. */
        void openProduct(Product product);

        /** Picks a card up, to be carried by arrow keys. */
        void move(WeekBoard.Card card);

        /** Opens the list of what can be added to a slot. */
        void add(BoardSlot slot);
    }

    CardMenu(WeekViewModel model, WeekTexts texts, ProductTexts products, DayClipboard clipboard, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.products = products;
        this.clipboard = clipboard;
        this.actions = actions;
    }

    /** Gives a card its menu. */
    void offer(Node item, WeekBoard.Card card) {
        item.setOnContextMenuRequested(event -> {
            of(card).show(item, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        if (item instanceof CardView view) {
            view.onMenu(() -> show(item));
        }
    }

    /** Gives a slot its menu. */
    void offer(SlotView slot) {
        slot.setOnContextMenuRequested(event -> {
            if (!slot.isClosed()) {
                of(slot.slot()).show(slot, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /** Shows the menu of a card or slot below it, as a key asks for it. */
    void show(Node node) {
        if (node instanceof BoardItem item) {
            of(item.card()).show(node, Side.BOTTOM, 0, 0);
        } else if (node instanceof SlotView slot && !slot.isClosed()) {
            of(slot.slot()).show(node, Side.TOP, 8, 40);
        }
    }

    private ContextMenu of(WeekBoard.Card card) {
        Words words = texts.words();
        String name = card.product().name();
        ContextMenu menu = new ContextMenu();
        actions.flags(card)
                .forEach(flag -> menu.getItems()
                        .add(entry(
                                words.text(
                                        "week.card.why.of",
                                        flag.rule().explanation().title()),
                                () -> actions.why(flag))));
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(entry(words.text("week.card.move"), () -> actions.move(card)));
        if (products.toReadAbout(card.product()).isPresent()) {
            menu.getItems().add(entry(words.text("week.card.read", name), () -> actions.read(card.product())));
        }
        menu.getItems().add(entry(words.text("week.card.open"), () -> actions.openProduct(card.product())));
        menu.getItems().add(new SeparatorMenuItem());
        for (EditScope scope : EditScope.values()) {
            menu.getItems()
                    .add(entry(words.textOf("week.card.remove.", scope), () -> model.remove(card.placement(), scope)));
        }
        return menu;
    }

    private ContextMenu of(BoardSlot slot) {
        Words words = texts.words();
        WeekBoard board = model.boardProperty().get();
        ContextMenu menu = new ContextMenu(entry(words.text("week.slot.add"), () -> actions.add(slot)));
        List<WeekBoard.ShelfItem> quiet =
                board.shelf().stream().filter(WeekBoard.ShelfItem::quiet).toList();
        if (!quiet.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (WeekBoard.ShelfItem item : quiet) {
            CheckMenuItem basics = new CheckMenuItem(item.product().name());
            basics.setMnemonicParsing(false);
            basics.setSelected(board.plan().contains(slot.with(item.product().id())));
            basics.setOnAction(event -> {
                if (basics.isSelected()) {
                    model.place(item.product().id(), slot);
                } else {
                    model.remove(slot.with(item.product().id()));
                }
            });
            menu.getItems().add(basics);
        }
        MenuItem paste = entry(words.text("week.day.paste"), () -> clipboard.paste(slot.day()));
        paste.setDisable(!clipboard.holdsDay());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        entry(words.text("week.day.copy"), () -> clipboard.copy(slot.day())),
                        paste,
                        entry(words.text("week.day.clear"), () -> clipboard.clear(slot.day())));
        return menu;
    }

    private static MenuItem entry(String text, Runnable action) {
        MenuItem entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(chosen -> action.run());
        return entry;
    }
}
