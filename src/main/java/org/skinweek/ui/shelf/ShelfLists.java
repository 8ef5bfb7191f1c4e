package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The products in their groups: what treats as cards, basics as rows. Focus stays on a card although they are made anew. */
final class ShelfLists extends VBox {
    /** The narrowest card: three beside each other in the smallest window. */
    private static final double CARD_WIDTH = 224;

    private static final double GAP = 16;

    private final Words words;
    private final ShelfActions actions;
    private final List<ShelfCard> cards = new ArrayList<>();
    /** Where the card of the product that was open stood when the cards were last made. */
    private int near;

    private @Nullable ShelfContents shown;
    private LocalDate shownOn = LocalDate.MIN;

    ShelfLists(Words words, ShelfActions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().add("shelf-lists");
    }

    /** Shows what is on the shelf now. */
    void show(ShelfContents contents, PackWords packs, Optional<ShelfItem> opened) {
        near = Math.max(0, indexOf(opened));
        if (contents.equals(shown) && packs.today().equals(shownOn)) {
            mark(opened);
            return;
        }
        shown = contents;
        shownOn = packs.today();
        int focused = focused();
        Optional<String> id =
                focused < 0 ? Optional.empty() : Optional.of(cards.get(focused).product());
        cards.clear();
        CardContent content = new CardContent(words, packs);
        List<Node> groups = new ArrayList<>();
        addGroup(groups, "shelf.group.actives", contents.actives(), grid(), item -> card(item, content, packs));
        if (!contents.actives().isEmpty() && contents.view() == ShelfView.EVERYTHING) {
            groups.add(new PasteCard(words, actions));
        }
        addGroup(groups, "shelf.group.basics", contents.basics(), panel(), item -> row(item, content, packs));
        addGroup(groups, "shelf.group.archive", contents.archived(), grid(), item -> card(item, content, packs));
        if (groups.isEmpty()) {
            groups.add(TextLabels.wrapped(words.textOf("shelf.none.", contents.view()), "shelf-none"));
        }
        getChildren().setAll(groups);
        mark(opened);
        if (focused >= 0 && !cards.isEmpty()) {
            cards.stream()
                    .filter(card -> id.equals(Optional.of(card.product())))
                    .findFirst()
                    .orElseGet(() -> cards.get(Math.min(focused, cards.size() - 1)))
                    .requestFocus();
        }
    }

    /** Marks the card of the product that is open. */
    void mark(Optional<ShelfItem> opened) {
        String id = opened.map(item -> item.product().id()).orElse("");
        cards.forEach(card -> card.setOpened(card.product().equals(id)));
    }

    /** Moves focus to the card of a product, or to the one that took its place. */
    void focus(String product) {
        cards.stream()
                .filter(card -> card.product().equals(product))
                .findFirst()
                .or(() -> cards.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** Moves focus to the card that took the place of the product that was open; false where there is no card. */
    boolean focusNear() {
        if (cards.isEmpty()) {
            return false;
        }
        cards.get(Math.min(near, cards.size() - 1)).requestFocus();
        return true;
    }

    private int indexOf(Optional<ShelfItem> opened) {
        List<String> ids = cards.stream().map(ShelfCard::product).toList();
        return opened.map(item -> ids.indexOf(item.product().id())).orElse(0);
    }

    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; i < cards.size(); i++) {
            if (FocusFinder.isWithin(cards.get(i), owner)) {
                return i;
            }
        }
        return -1;
    }

    private void addGroup(
            List<Node> groups, String key, List<ShelfItem> items, Pane pane, Function<ShelfItem, ShelfCard> maker) {
        if (items.isEmpty()) {
            return;
        }
        items.stream().map(maker).forEach(card -> {
            cards.add(card);
            pane.getChildren().add(card);
        });
        pane.getChildren().get(0).getStyleClass().add("first-product");
        pane.getChildren().get(items.size() - 1).getStyleClass().add("last-product");
        Label title = TextLabels.of(words.text(key), "section-title");
        HBox head = new HBox(title, new FlexibleSpace());
        head.getStyleClass().add("shelf-group-head");
        if (key.endsWith("actives")
                && items.stream().anyMatch(item -> item.pack().isPresent())) {
            Label bar = TextLabels.of(words.text("shelf.pack.bar"), "note");
            bar.setMinWidth(0);
            head.getChildren().add(bar);
        }
        VBox group = new VBox(head, pane);
        group.getStyleClass().add("shelf-group");
        groups.add(group);
    }

    private static CardColumns grid() {
        return CardColumns.inRows(CARD_WIDTH, GAP);
    }

    private static VBox panel() {
        VBox panel = new VBox();
        panel.getStyleClass().addAll("card", "shelf-rows");
        return panel;
    }

    private ShelfCard card(ShelfItem item, CardContent content, PackWords packs) {
        return new ShelfCard(item, content.card(item), "shelf-tile", packs, words, actions);
    }

    private ShelfCard row(ShelfItem item, CardContent content, PackWords packs) {
        Region row = content.row(item);
        return new ShelfCard(item, row, "shelf-row", packs, words, actions);
    }
}
