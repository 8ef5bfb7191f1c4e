package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
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
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The products that can be placed, with how often each is; a card of the board that is dropped here leaves the week. */
final class ShelfStrip extends VBox {
    private static final PseudoClass BIN = PseudoClass.getPseudoClass("bin");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** Rows of cards that are shown before the strip scrolls. */
    private static final int ROWS = 2;

    private static final double GAP = 8;
    private static final double WIDE = 950;
    private static final double CARD = 140;
    private static final double WIDE_CARD = 190;
    private static final double MOST_CARD = 240;

    private final FlowPane cards = new FlowPane(GAP, GAP);
    private final WeekTexts texts;
    private final DragGestures drags;
    private final Supplier<BoardSlot> cursor;
    private final BiConsumer<String, BoardSlot> place;
    private final BiConsumer<Product, Node> take;
    private final Label hint = new Label();
    private @Nullable WeekBoard shown;
    private boolean low;

    /**
     * A strip.
     *
     * @param cursor the slot into which Enter places a product
     * @param place places a product
     * @param take picks a product up by keyboard
     */
    ShelfStrip(
            WeekTexts texts,
            DragGestures drags,
            Supplier<BoardSlot> cursor,
            BiConsumer<String, BoardSlot> place,
            BiConsumer<Product, Node> take) {
        this.texts = texts;
        this.drags = drags;
        this.cursor = cursor;
        this.place = place;
        this.take = take;
        getStyleClass().add("shelf-strip");
        Words words = texts.words();
        Label title = TextLabels.of(words.text("week.shelf"), "strong");
        hint.getStyleClass().add("small-note");
        show(InHand.NOTHING);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        this::wholeRows, cards.widthProperty(), cards.getChildren(), cards.heightProperty()));
        // known only when the width is, amid a layout, which forgets what is asked of it by then
        scroll.prefViewportHeightProperty()
                .addListener((observable, before, height) -> Platform.runLater(this::requestLayout));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("shelf-cards");
        getChildren().addAll(new HBox(8, title, hint), scroll);
        drags.bin(this);
    }

    /** Says what can be done with what is in hand. */
    void show(InHand inHand) {
        CarriedProduct carried = inHand.carried();
        boolean removing = carried != null && !carried.byKeys() && carried.from() != null;
        String key = removing ? "week.shelf.remove" : "week.shelf.hint";
        hint.setText(
                carried != null && carried.byKeys()
                        ? texts.words().text("week.shelf.carried", carried.name())
                        : texts.words().text(key));
        pseudoClassStateChanged(BIN, removing);
    }

    /** Where the page is low the cards are only names, so that the board has room. */
    void setLow(boolean isLow) {
        low = isLow;
        pseudoClassStateChanged(LOW, low);
        if (shown != null) {
            render(shown);
        }
    }

    void render(WeekBoard board) {
        shown = board;
        cards.getChildren()
                .setAll(board.shelf().stream().map(item -> card(item, board)).toList());
    }

    private Node card(WeekBoard.ShelfItem item, WeekBoard board) {
        String note = note(item);
        ProductCard card = new ProductCard(item.family(), item.product().name(), low ? "" : note);
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
        Tooltip.install(
                card,
                new Tooltip(
                        texts.words().text("common.two.parts", item.product().name(), note)));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                place.accept(item.product().id(), cursor.get());
                event.consume();
            } else if (event.getCode() == KeyCode.M && !event.isShortcutDown()) {
                take.accept(item.product(), card);
                event.consume();
            }
        });
        card.prefWidthProperty().bind(Bindings.createDoubleBinding(this::cardWidth, cards.widthProperty()));
        drags.source(card, item.product(), null);
        return card;
    }

    /** As many cards in a row as fit, all of one width and no wider than names need. */
    private double cardWidth() {
        return Math.min(MOST_CARD, Math.floor((inner() + GAP) / inRow() - GAP));
    }

    private int inRow() {
        double least = inner() > WIDE ? WIDE_CARD : CARD;
        return (int) Math.max(1, Math.floor((inner() + GAP) / (least + GAP)));
    }

    private double inner() {
        return cards.getWidth()
                - cards.getInsets().getLeft()
                - cards.getInsets().getRight();
    }

    /** The height of the first rows, so that no card is cut. */
    private double wholeRows() {
        double width = cardWidth();
        List<Node> all = cards.getChildren();
        double height = cards.getInsets().getTop() + cards.getInsets().getBottom();
        for (int row = 0; row < ROWS && row * inRow() < all.size(); row++) {
            height += all.subList(row * inRow(), Math.min(all.size(), (row + 1) * inRow())).stream()
                    .mapToDouble(card -> Math.ceil(card.prefHeight(width)))
                    .max()
                    .orElse(0);
            height += row > 0 ? GAP : 0;
        }
        return height;
    }

    private String note(WeekBoard.ShelfItem item) {
        Words words = texts.words();
        LocalDate starts = item.product().starts();
        if (shown != null && starts != null && item.product().waits(shown.today())) {
            String waits = words.text("week.shelf.waits", texts.shortDate(starts));
            return item.strength().isEmpty() ? waits : words.text("week.shelf.note", item.strength(), waits);
        }
        Integer wanted = item.product().wantedPerWeek();
        if (wanted == null) {
            return item.strength().isEmpty()
                    ? words.text("week.shelf.free", item.placed())
                    : words.text("week.shelf.note", item.strength(), words.text("week.shelf.times", item.placed()));
        }
        return item.strength().isEmpty()
                ? words.text("week.shelf.placed", item.placed(), wanted)
                : words.text("week.shelf.note", item.strength(), words.text("week.shelf.count", item.placed(), wanted));
    }
}
