package org.skinweek.ui.week;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.ui.common.ProductCard;
import org.skinweek.words.Words;

/** The products that can be placed, with how often each is; a card of the board that is dropped here leaves the week. */
final class ShelfStrip extends VBox {
    private static final PseudoClass BIN = PseudoClass.getPseudoClass("bin");
    /** Rows of cards that are shown before the strip scrolls. */
    private static final double MOST_HEIGHT = 118;

    private final FlowPane cards = new FlowPane(8, 8);
    private final WeekTexts texts;
    private final Drags drags;
    private final Supplier<Slot> cursor;
    private final BiConsumer<String, Slot> place;

    /**
     * A strip.
     *
     * @param cursor the slot into which Enter places a product
     */
    ShelfStrip(WeekTexts texts, Drags drags, Supplier<Slot> cursor, BiConsumer<String, Slot> place) {
        this.texts = texts;
        this.drags = drags;
        this.cursor = cursor;
        this.place = place;
        getStyleClass().add("shelf-strip");
        Words words = texts.words();
        Label title = new Label(words.text("week.shelf"));
        title.getStyleClass().add("strong");
        Label hint = new Label();
        hint.getStyleClass().add("small-note");
        drags.fromBoardProperty().subscribe(removing -> {
            hint.setText(words.text(removing ? "week.shelf.remove" : "week.shelf.hint"));
            pseudoClassStateChanged(BIN, removing);
        });
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("shelf-cards");
        getChildren().addAll(new javafx.scene.layout.HBox(8, title, hint), scroll);
        drags.bin(this);
    }

    void render(WeekBoard board) {
        cards.getChildren()
                .setAll(board.shelf().stream().map(item -> card(item, board)).toList());
    }

    private Node card(WeekBoard.ShelfItem item, WeekBoard board) {
        String placed = placed(item);
        String note =
                item.strength().isEmpty() ? placed : texts.words().text("week.shelf.note", item.strength(), placed);
        ProductCard card = new ProductCard(item.family(), item.product().name(), note);
        card.getStyleClass().addAll("shelf-card", "focus-ring");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(
                texts.words().text("week.shelf.item", item.product().name(), note, texts.slot(board, cursor.get())));
        card.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                card.setAccessibleText(texts.words()
                        .text("week.shelf.item", item.product().name(), note, texts.slot(board, cursor.get())));
            }
        });
        Tooltip.install(card, new Tooltip(item.product().name()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                place.accept(item.product().id(), cursor.get());
                event.consume();
            }
        });
        drags.source(card, item.product().id(), null);
        return card;
    }

    private String placed(WeekBoard.ShelfItem item) {
        Integer wanted = item.product().wantedPerWeek();
        return wanted == null
                ? texts.words().text("week.shelf.free", item.placed())
                : texts.words().text("week.shelf.placed", item.placed(), wanted);
    }
}
