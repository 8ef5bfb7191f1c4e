package org.skinweek.ui.week;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.ui.common.ProductCard;
import org.skinweek.words.Words;

/** The products that can be placed, with how often each is; a card of the board that is dropped here leaves the week. */
final class ShelfStrip extends VBox {
    private static final PseudoClass BIN = PseudoClass.getPseudoClass("bin");
    /** Rows of cards that are shown before the strip scrolls. */
    private static final double MOST_HEIGHT = 106;
    /** The same where the page is low. */
    private static final double LOW_HEIGHT = 66;

    private static final double SCROLL_BAR = 12;

    private static final double GAP = 8;
    private static final double WIDE = 950;
    private static final double CARD = 140;
    private static final double WIDE_CARD = 190;
    private static final double MOST_CARD = 240;

    private final FlowPane cards = new FlowPane(GAP, GAP);
    private final BooleanProperty low = new SimpleBooleanProperty();
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
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(
                                cards.prefHeight(scroll.getWidth() - SCROLL_BAR), low.get() ? LOW_HEIGHT : MOST_HEIGHT),
                        low,
                        scroll.widthProperty(),
                        cards.getChildren(),
                        cards.heightProperty()));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("shelf-cards");
        getChildren().addAll(new HBox(8, title, hint), scroll);
        drags.bin(this);
    }

    /** Where the page is low the strip has one row, so that the board has room. */
    void setLow(boolean isLow) {
        low.set(isLow);
    }

    void render(WeekBoard board) {
        cards.getChildren()
                .setAll(board.shelf().stream().map(item -> card(item, board)).toList());
    }

    private Node card(WeekBoard.ShelfItem item, WeekBoard board) {
        String note = note(item);
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
        card.prefWidthProperty().bind(Bindings.createDoubleBinding(this::cardWidth, cards.widthProperty()));
        drags.source(card, item.product().id(), null);
        return card;
    }

    /** As many cards in a row as fit, all of one width and no wider than names need. */
    private double cardWidth() {
        double width = cards.getWidth()
                - cards.getInsets().getLeft()
                - cards.getInsets().getRight();
        double least = width > WIDE ? WIDE_CARD : CARD;
        double count = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
        return Math.min(MOST_CARD, Math.floor((width + GAP) / count - GAP));
    }

    private String note(WeekBoard.ShelfItem item) {
        Words words = texts.words();
        Integer wanted = item.product().wantedPerWeek();
        if (wanted == null) {
            String free = words.text("week.shelf.free", item.placed());
            return item.strength().isEmpty() ? free : words.text("week.shelf.note", item.strength(), free);
        }
        return item.strength().isEmpty()
                ? words.text("week.shelf.placed", item.placed(), wanted)
                : words.text("week.shelf.note", item.strength(), words.text("week.shelf.count", item.placed(), wanted));
    }
}
