package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.words.Words;

/** The products that can be placed, with how often each is; a card of the board that is dropped here leaves the week. */
final class ShelfStrip extends VBox {
    private static final double CARD = 48;
    private static final double GAP = 8;
    /** Room for the focus ring, which the scroll pane would cut off. */
    private static final double RING = 4;

    private final WeekGrid cards = new WeekGrid();
    private final ScrollPane scroll = new DirectScroll(cards);
    private final HBox heading;
    private final WeekTexts texts;
    private final DragGestures drags;
    private final Supplier<BoardSlot> cursor;
    private final BiConsumer<String, BoardSlot> place;
    private final BiConsumer<Product, Node> take;
    private final Label hint = new Label();
    private final Label bin = new Label();
    private Map<Said, StripCard> made = Map.of();
    private @Nullable WeekBoard shown;
    private int rows = 2;

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
        title.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("note");
        hint.setMinWidth(0);
        heading = new HBox(8, title, new FlexibleSpace(), hint);
        heading.setAlignment(Pos.BASELINE_LEFT);
        bin.setAlignment(Pos.CENTER);
        bin.getStyleClass().add("shelf-bin");
        bin.setMouseTransparent(true);
        bin.setVisible(false);
        bin.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        bin.setText(words.text("week.shelf.remove"));
        bin.setGraphic(FeatherIcons.of(Feather.ARCHIVE));
        show(InHand.NOTHING);
        cards.setHgap(GAP);
        cards.setVgap(GAP);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cards.setPadding(new Insets(RING));
        StackPane.setMargin(scroll, new Insets(-RING));
        getChildren().addAll(heading, new StackPane(scroll, bin));
        drags.bin(this);
    }

    /** Says what can be done with what is in hand. */
    void show(InHand inHand) {
        CarriedProduct carried = inHand.carried();
        boolean removing = carried != null && !carried.byKeys() && carried.from() != null;
        hint.setText(
                carried != null && carried.byKeys()
                        ? texts.words().text("week.shelf.carried", carried.name())
                        : texts.words().text("week.shelf.hint"));
        bin.setVisible(removing);
        scroll.setVisible(!removing);
    }

    /** Where the page is low there is one row, without a heading. */
    void setLow(boolean low) {
        NodeVisibility.show(heading, !low);
        rows = low ? 1 : 2;
        showRows();
    }

    /** Shows the products; the card of one that says the same as before stays as it is. */
    void render(WeekBoard board) {
        shown = board;
        List<WeekBoard.ShelfItem> items = board.shelf().stream()
                .filter(item -> !item.quiet() || item.placed() == 0)
                .toList();
        if (items.isEmpty()) {
            items = board.shelf();
        }
        Map<Said, StripCard> now = new LinkedHashMap<>();
        for (WeekBoard.ShelfItem item : items) {
            Said said = new Said(item, note(item));
            StripCard card = made.containsKey(said) ? made.get(said) : card(said);
            say(card, said);
            now.put(said, card);
        }
        made = now;
        List<StripCard> all = List.copyOf(now.values());
        PaneChildren.put(cards, all);
        for (int i = 0; i < all.size(); i++) {
            GridPane.setConstraints(all.get(i), i % WeekGrid.DAYS, i / WeekGrid.DAYS);
        }
        showRows();
    }

    /** A product and how often the week has it. */
    private record Said(WeekBoard.ShelfItem item, String note) {}

    /** As high as the rows that are shown before it scrolls. */
    private void showRows() {
        int needed = (cards.getChildren().size() + WeekGrid.DAYS - 1) / WeekGrid.DAYS;
        int high = Math.max(1, Math.min(rows, needed));
        double height = high * CARD + (high - 1) * GAP + 2 * RING;
        scroll.setPrefHeight(height);
        scroll.setMinHeight(height);
        scroll.setMaxHeight(height);
    }

    private StripCard card(Said said) {
        WeekBoard.ShelfItem item = said.item();
        StripCard card = new StripCard(item, said.note(), texts.words());
        card.setMinHeight(CARD);
        card.setMaxHeight(CARD);
        card.focusedProperty().addListener(observable -> say(card, said));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                place.accept(item.product().id(), cursor.get());
                event.consume();
            } else if (event.getCode() == KeyCode.M && !event.isShortcutDown()) {
                take.accept(item.product(), card);
                event.consume();
            }
        });
        drags.source(card, item.product(), null);
        return card;
    }

    private void say(StripCard card, Said said) {
        if (shown != null) {
            card.setAccessibleText(texts.words()
                    .text(
                            "week.shelf.item",
                            said.item().product().name(),
                            said.note(),
                            texts.slot(shown, cursor.get())));
        }
    }

    private String note(WeekBoard.ShelfItem item) {
        Words words = texts.words();
        LocalDate starts = item.product().starts();
        if (shown != null && starts != null && item.product().waits(shown.today())) {
            return words.text("week.shelf.waits", texts.shortDate(starts));
        }
        Integer wanted = item.product().wantedPerWeek();
        if (wanted != null) {
            return words.text("week.shelf.count", item.placed(), wanted);
        }
        return words.text("week.shelf.times", item.placed());
    }
}
