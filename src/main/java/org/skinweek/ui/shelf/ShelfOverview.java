package org.skinweek.ui.shelf;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** What stands beside the cards while no product is open: what wants a look, and that a card opens. */
final class ShelfOverview extends VBox {
    private static final int MOST = 6;

    private final PackWords packs;
    private final ShelfActions actions;

    ShelfOverview(ShelfContents contents, PackWords packs, Words words, ShelfActions actions) {
        this.packs = packs;
        this.actions = actions;
        getStyleClass().addAll("card", "product-panel");
        getChildren().add(TextLabels.of(words.text("shelf.overview"), "section-title"));
        add(
                words.text("shelf.overview.ends"),
                contents.shown().filter(ShelfItem::ends).toList());
        add(
                words.text("shelf.overview.unplanned"),
                contents.actives().stream()
                        .filter(item -> item.planned() == 0 && !item.waits())
                        .toList());
        getChildren().add(TextLabels.wrapped(words.text("shelf.overview.open"), "note"));
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    private void add(String title, List<ShelfItem> items) {
        if (!items.isEmpty()) {
            VBox part = new VBox(TextLabels.of(title, "small-strong"));
            part.getStyleClass().add("panel-part");
            items.stream().limit(MOST).map(this::line).forEach(part.getChildren()::add);
            getChildren().add(part);
        }
    }

    private Node line(ShelfItem item) {
        Hyperlink name = new Hyperlink(item.product().name());
        ProductName.direct(name);
        name.setMinWidth(0);
        name.setOnAction(event -> actions.open(item));
        HBox line = new HBox(8, name, new FlexibleSpace());
        item.pack().filter(PackLife::ends).ifPresent(pack -> {
            Label ends = TextLabels.of(packs.ends(pack), "note", "caution-text");
            ends.setGraphic(FeatherIcons.of(pack.passed() ? Feather.ALERT_CIRCLE : Feather.CLOCK, "caution-icon"));
            ends.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(ends);
        });
        return line;
    }
}
