package org.skinweek.ui.shelf;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** What stands on a card of the shelf, and in a row of it. */
final class CardContent {
    private static final double BADGE_TOP = 4;
    private static final double DASH_TOP = 8;
    private static final double GAP = 16;
    private static final double ROW_NAME = 168;
    private static final double ROW_OFTEN = 136;
    private static final double ROW_BAR = 96;
    private static final double ROW_ENDS = 112;
    private static final double ROW_OPENED = 104;

    private final Words words;
    private final PackWords packs;

    CardContent(Words words, PackWords packs) {
        this.words = words;
        this.packs = packs;
    }

    /** Name, how often, and how long it keeps, one below the other. */
    Region card(ShelfItem item) {
        Label name = ProductName.wrapped(item.product().name(), "shelf-name");
        HBox heading = heading(item, name);
        VBox texts = new VBox(often(item));
        texts.getStyleClass().add("shelf-texts");
        if (!item.unknown().isEmpty()) {
            texts.getChildren().add(unknown());
        }
        VBox card = new VBox(heading, texts, new FlexibleSpace());
        card.getStyleClass().add("shelf-content");
        item.pack()
                .ifPresentOrElse(
                        pack -> card.getChildren().addAll(new PackBar(pack), dates(pack)),
                        () -> card.getChildren().add(note(item.kind())));
        return card;
    }

    /** The same beside each other, for products that are alike; the columns stand below each other. */
    Region row(ShelfItem item) {
        HBox heading = new HBox(
                new ActiveBadge(item.family()), ProductName.line(item.product().name(), "strong"));
        heading.getStyleClass().addAll("shelf-heading", "shelf-row-heading");
        growing(heading, ROW_NAME);
        heading.setMinWidth(0);
        HBox row = new HBox(heading, column(often(item), ROW_OFTEN));
        item.pack()
                .ifPresentOrElse(
                        pack -> {
                            Label opened = note(packs.opened(pack));
                            opened.setAlignment(Pos.CENTER_RIGHT);
                            row.getChildren()
                                    .addAll(
                                            growing(new PackBar(pack), ROW_BAR),
                                            column(ends(pack), ROW_ENDS),
                                            column(opened, ROW_OPENED));
                        },
                        () -> row.getChildren()
                                .add(growing(note(item.kind()), ROW_BAR + ROW_ENDS + ROW_OPENED + 2 * GAP)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("shelf-row-content");
        return row;
    }

    /** The mark stands at the first line of the name. */
    static HBox heading(ShelfItem item, Label name) {
        ActiveBadge badge = new ActiveBadge(item.family());
        boolean dash = item.family() == ActiveFamily.SUPPORT;
        HBox.setMargin(badge, new Insets(dash ? DASH_TOP : BADGE_TOP, 0, 0, 0));
        HBox heading = new HBox(badge, name);
        heading.getStyleClass().add("shelf-heading");
        return heading;
    }

    private static Region growing(Region content, double width) {
        content.setMinWidth(width);
        content.setPrefWidth(width);
        content.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(content, Priority.ALWAYS);
        return content;
    }

    private static Region column(Region content, double width) {
        content.setMinWidth(width);
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        return content;
    }

    private static Label often(ShelfItem item) {
        Label often = TextLabels.of(item.often(), item.waits() ? "shelf-joins" : "shelf-often");
        often.setMinWidth(0);
        return often;
    }

    private Label unknown() {
        Label unknown = TextLabels.of(words.text("shelf.unknown"), "note");
        unknown.setGraphic(FeatherIcons.of(Feather.INFO));
        return unknown;
    }

    private static Label note(String text) {
        Label note = TextLabels.of(text, "note");
        note.setMinWidth(0);
        return note;
    }

    private HBox dates(PackLife pack) {
        Label ends = ends(pack);
        ends.setMinWidth(Region.USE_PREF_SIZE);
        HBox dates = new HBox(note(packs.opened(pack)), new FlexibleSpace(), ends);
        dates.setAlignment(Pos.CENTER_LEFT);
        return dates;
    }

    private Label ends(PackLife pack) {
        Label ends = note(packs.ends(pack));
        ends.getStyleClass().add("pack-end");
        if (pack.ends()) {
            ends.getStyleClass().addAll("small-strong", "caution-text");
            ends.setGraphic(FeatherIcons.of(pack.passed() ? Feather.ALERT_CIRCLE : Feather.CLOCK, "caution-icon"));
        }
        return ends;
    }
}
