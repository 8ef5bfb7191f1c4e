package org.skinweek.ui.week;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/**
 * What can be done with a card or a slot, as a menu: by the right mouse button, by the button that a card shows under the
 * mouse, and by the menu key.
 */
final class CardMenu {
    private static final double LEFT_WIDTH = 300;

    private final WeekViewModel model;
    private final RhythmEdits rhythms;
    private final WeekTexts texts;
    private final ProductTexts products;
    private final DayClipboard clipboard;
    private final Actions actions;

    /** What leads away from the board, or is done by keys as well. */
    interface Actions {
        /** What a card is marked for. */
        List<Flag> flags(WeekBoard.Card card);

        /** What the rules leave of a card's product, in a sentence; empty where nothing keeps it waiting. */
        Optional<String> left(WeekBoard.Card card);

        /** Leads to what the side says of a card. */
        void look(WeekBoard.Card card);

        /** Leads to a flag. */
        void why(Flag flag);

        /** Leads to what a product does. */
        void read(Product product);

        /** Leads to a product on the shelf. */
        void openProduct(Product product);

        /** Asks how often a product is used. */
        void rhythm(WeekBoard.Card card);

        /** Picks a card up, to be carried by arrow keys. */
        void move(WeekBoard.Card card);

        /** Opens the list of what can be added to a slot. */
        void add(BoardSlot slot);
    }

    CardMenu(
            WeekViewModel model,
            RhythmEdits rhythms,
            WeekTexts texts,
            ProductTexts products,
            DayClipboard clipboard,
            Actions actions) {
        this.model = model;
        this.rhythms = rhythms;
        this.texts = texts;
        this.products = products;
        this.clipboard = clipboard;
        this.actions = actions;
    }

    /** Gives a card its menu. */
    void offer(Node item, WeekBoard.Card card) {
        ContextMenuOffer.on(item, () -> of(card));
        if (item instanceof CardView view) {
            view.addMenuButton(() -> of(card));
        }
    }

    /** Gives a slot its menu; those of the days before the user began have none. */
    void offer(SlotView slot) {
        ContextMenuOffer.on(slot, () -> slot.isClosed() ? new ContextMenu() : of(slot.slot()));
    }

    private ContextMenu of(WeekBoard.Card card) {
        Words words = texts.words();
        String name = card.product().name();
        ContextMenu menu = new ContextMenu();
        actions.flags(card)
                .forEach(flag -> menu.getItems()
                        .add(ContextMenuOffer.entry(
                                words.text(
                                        "week.card.why.of",
                                        flag.rule().explanation().title()),
                                () -> actions.why(flag))));
        actions.left(card).ifPresent(left -> menu.getItems().add(left(left, card)));
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(ContextMenuOffer.entry(words.text("week.card.move"), () -> actions.move(card)));
        menu.getItems().add(ContextMenuOffer.entry(words.text("week.card.rhythm"), () -> actions.rhythm(card)));
        if (products.toReadAbout(card.product()).isPresent()) {
            menu.getItems()
                    .add(ContextMenuOffer.entry(
                            words.text("week.card.read", name), () -> actions.read(card.product())));
        }
        menu.getItems()
                .add(ContextMenuOffer.entry(words.text("week.card.open"), () -> actions.openProduct(card.product())));
        menu.getItems().add(new SeparatorMenuItem());
        addRemoval(menu, card);
        return menu;
    }

    private void addRemoval(ContextMenu menu, WeekBoard.Card card) {
        Words words = texts.words();
        WeekPlacement placement = card.placement();
        if (rhythms.isOfRhythm(placement)) {
            for (RhythmScope scope : RhythmScope.values()) {
                menu.getItems()
                        .add(ContextMenuOffer.entry(
                                words.textOf("week.card.leave.", scope), () -> rhythms.remove(placement, scope)));
            }
        } else if (card.source() == WeekBoard.Source.ONCE) {
            menu.getItems()
                    .add(ContextMenuOffer.entry(words.text("week.card.leave.once"), () -> model.remove(placement)));
        } else {
            for (EditScope scope : EditScope.values()) {
                menu.getItems()
                        .add(ContextMenuOffer.entry(
                                words.textOf("week.card.remove.", scope), () -> model.remove(placement, scope)));
            }
        }
    }

    /** Longer than what can be done, so it takes several lines. */
    private MenuItem left(String sentence, WeekBoard.Card card) {
        Label text = TextLabels.wrapped(sentence, "note");
        text.setPrefWidth(LEFT_WIDTH);
        CustomMenuItem item = new CustomMenuItem(new VBox(text)); // a menu asks for a height without saying how wide
        item.setId("left");
        item.setOnAction(chosen -> actions.look(card));
        return item;
    }

    private ContextMenu of(BoardSlot slot) {
        Words words = texts.words();
        WeekBoard board = model.boardProperty().get();
        ContextMenu menu =
                new ContextMenu(ContextMenuOffer.entry(words.text("week.slot.add"), () -> actions.add(slot)));
        for (Product product : board.lane(slot).leftOut()) {
            menu.getItems()
                    .add(ContextMenuOffer.entry(
                            words.text("week.slot.back", product.name()), () -> rhythms.putBack(product, slot)));
        }
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
        MenuItem paste = ContextMenuOffer.entry(words.text("week.day.paste"), () -> clipboard.paste(slot.day()));
        paste.setDisable(!clipboard.holdsDay());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        ContextMenuOffer.entry(words.text("week.day.copy"), () -> clipboard.copy(slot.day())),
                        paste,
                        ContextMenuOffer.entry(words.text("week.day.clear"), () -> clipboard.clear(slot.day())));
        return menu;
    }
}
