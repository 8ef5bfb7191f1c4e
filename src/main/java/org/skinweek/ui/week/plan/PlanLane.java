package org.skinweek.ui.week.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** A session of a day of the proposal. What it said of other weeks stays in it, unseen, until it is to be said again. */
final class PlanLane extends VBox {
    private final Words words;
    private final ProductTexts products;
    private final Consumer<PlanCard> made;
    private final KeptChildren<Line> kept = new KeptChildren<>(this, this::node);
    private List<Line> shown = List.of();

    /**
     * An empty one.
     *
     * @param made told of each card that is new
     */
    PlanLane(Session session, Words words, ProductTexts products, Consumer<PlanCard> made) {
        this.words = words;
        this.products = products;
        this.made = made;
        getStyleClass().addAll("slot", "slot-" + Words.key(session));
    }

    /**
     * One thing that lies in it.
     *
     * @param product absent where it says what kind of session it is
     * @param change what the proposal does with it
     * @param quiet true for plain care, which is a line of text
     * @param blocked true where the user keeps it free of treatments
     */
    record Line(@Nullable Product product, PlanCard.Change change, boolean quiet, boolean blocked) {
        static Line rest(boolean blocked) {
            return new Line(null, PlanCard.Change.KEPT, true, blocked);
        }

        static Line of(Product product, PlanCard.Change change, boolean quiet) {
            return new Line(product, change, quiet, false);
        }
    }

    void show(List<Line> lines) {
        if (!lines.equals(shown)) {
            kept.show(lines);
            shown = List.copyOf(lines);
        }
    }

    /** The cards, from top to bottom, each of the product that it was shown for. */
    Map<Product, PlanCard> cards() {
        Map<Product, PlanCard> cards = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Product product = shown.get(i).product();
            if (product != null && getChildren().get(i) instanceof PlanCard card) {
                cards.put(product, card);
            }
        }
        return cards;
    }

    private Node node(Line line) {
        Product product = line.product();
        if (product == null) {
            return rest(line.blocked());
        }
        if (line.quiet()) {
            return quiet(product, line.change());
        }
        PlanCard card = new PlanCard(product, line.change(), products, words);
        made.accept(card);
        return card;
    }

    private Node rest(boolean blocked) {
        Label text = TextLabels.wrapped(
                words.text(blocked ? "planning.blocked.here" : "planning.rest"), "slot-kind", "note");
        if (blocked) {
            text.setGraphic(FeatherIcons.of(Feather.SLASH, "plan-icon"));
        }
        return text;
    }

    private Node quiet(Product product, PlanCard.Change change) {
        Label line = TextLabels.of(product.name(), "quiet-item", "plan-quiet");
        if (change != PlanCard.Change.KEPT) {
            boolean is = change == PlanCard.Change.ADDED;
            line.setGraphic(FeatherIcons.of(is ? Feather.PLUS : Feather.MINUS, "plan-icon"));
            line.getStyleClass().add(is ? "plan-quiet-added" : "plan-quiet-removed");
        }
        line.setAccessibleText(words.textOf("planning.card.", change, product.name()));
        return line;
    }
}
