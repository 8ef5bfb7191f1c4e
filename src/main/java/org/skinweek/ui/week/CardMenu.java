package org.skinweek.ui.week;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** What can be read about a card: a menu for the mouse, and for the key that menus have on a keyboard. */
final class CardMenu {
    private final Words words;
    private final ProductTexts texts;
    private final Function<WeekBoard.Card, List<Flag>> flags;
    private final Consumer<Flag> why;
    private final Consumer<Product> read;

    /**
     * Menus of the cards of one board.
     *
     * @param flags what a card is marked for
     * @param why leads to a flag
     * @param read leads to what a product does
     */
    CardMenu(
            Words words,
            ProductTexts texts,
            Function<WeekBoard.Card, List<Flag>> flags,
            Consumer<Flag> why,
            Consumer<Product> read) {
        this.words = words;
        this.texts = texts;
        this.flags = flags;
        this.why = why;
        this.read = read;
    }

    /** Gives a card its menu. */
    void offer(Node item, WeekBoard.Card card) {
        item.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            flags.apply(card)
                    .forEach(flag -> menu.getItems()
                            .add(entry(
                                    words.text(
                                            "week.card.why.of",
                                            flag.rule().explanation().title()),
                                    () -> why.accept(flag))));
            if (texts.toReadAbout(card.product()).isPresent()) {
                menu.getItems()
                        .add(entry(
                                words.text("week.card.read", card.product().name()),
                                () -> read.accept(card.product())));
            }
            if (!menu.getItems().isEmpty()) {
                menu.show(item, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static MenuItem entry(String text, Runnable action) {
        MenuItem entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(chosen -> action.run());
        return entry;
    }
}
