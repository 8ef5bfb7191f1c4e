package org.skinweek.ui.shelf;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Dose;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.shelf.label.LabelReading;
import org.skinweek.ui.shelf.label.MarkedList;
import org.skinweek.words.Words;

/** Everything about the product that is open, and what can be done with it. */
final class ProductPanel extends VBox {
    private final PageContext context;
    private final Words words;
    private final Catalog catalog;
    private final ProductTexts texts;
    private final ShelfActions actions;
    private final Runnable close;
    private final Button place;

    /**
     * The panel of a product.
     *
     * @param facts label and value of each
     * @param packs its packs, and what can be done about them
     * @param labels read the list on its label
     * @param close closes the panel
     */
    ProductPanel(
            PageContext context,
            ShelfItem item,
            Iterable<ProductFacts.Fact> facts,
            PackSection packs,
            LabelReading labels,
            ShelfActions actions,
            Runnable close) {
        this.context = context;
        this.words = context.words();
        this.catalog = context.catalog();
        this.texts = new ProductTexts(catalog, words);
        this.actions = actions;
        this.close = close;
        this.place = place(item);
        getStyleClass().addAll("card", "product-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(item.product().name());
        VBox body = new VBox(facts(facts), history(item), line(), packs);
        body.getStyleClass().add("product-panel-body");
        if (!item.product().doses().isEmpty() || !item.unknown().isEmpty()) {
            body.getChildren().addAll(line(), contents(item));
        }
        @Nullable String list = item.product().ingredients();
        if (list != null) {
            body.getChildren()
                    .addAll(
                            line(),
                            new MarkedList(
                                    item.product(), list, labels, catalog, words, () -> actions.pasteAgain(item)));
        }
        ScrollPane scroll = new DirectScroll(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(item), buttons(item), scroll);
    }

    /**
     * Moves focus to what had it before, or near that.
     *
     * @param id of what had focus in the panel that this one replaces; absent where nothing had
     */
    void focusNear(@Nullable String id) {
        if (id == null || !id.startsWith("pack-")) {
            place.requestFocus();
            return;
        }
        applyCss(); // what scrolls is found only then
        Stream.of("#" + id, "#" + id.replace("pack-next-", "pack-more-"), "#pack-add")
                .map(this::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(place)
                .requestFocus();
    }

    private Node head(ShelfItem item) {
        Label name = ProductName.whole(item.product().name(), "section-title");
        name.setMinWidth(0);
        HBox heading = CardContent.heading(item, name);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button cross = FeatherIcons.button(
                Feather.X, words.text("shelf.close.of", item.product().name()), close);
        cross.getStyleClass().addAll("quiet", "product-panel-close");
        HBox top = new HBox(8, heading, cross);
        top.setMinHeight(USE_PREF_SIZE);
        Label kind = TextLabels.wrapped(item.kind(), "shelf-often");
        return new VBox(top, kind);
    }

    private Button place(ShelfItem item) {
        boolean away = item.product().archived();
        Button button = new Button(
                words.text(away ? "shelf.restore" : ShelfMenu.placeKey(item)),
                FeatherIcons.of(away ? Feather.ROTATE_CCW : Feather.CALENDAR));
        button.setOnAction(event -> {
            if (away) {
                actions.restore(item);
            } else {
                actions.place(item);
            }
        });
        button.setId("panel-place");
        button.getStyleClass().add("soft");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node buttons(ShelfItem item) {
        Button edit = new Button(words.text("shelf.edit"), FeatherIcons.of(Feather.EDIT_2));
        edit.setOnAction(event -> actions.edit(item));
        edit.setId("panel-edit");
        edit.setMinWidth(USE_PREF_SIZE);
        ShelfMenu menus = new ShelfMenu(words, actions);
        Button more = ContextMenuOffer.button(
                words.text("shelf.more.of", item.product().name()), () -> menus.ofPanel(item));
        more.setId("panel-more");
        return new HBox(8, place, edit, more);
    }

    private Node facts(Iterable<ProductFacts.Fact> facts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("fact-table");
        for (ProductFacts.Fact fact : facts) {
            addRow(table, fact.label(), fact.value());
        }
        return table;
    }

    private Node history(ShelfItem item) {
        Hyperlink link = new Hyperlink(words.text("history.open"), FeatherIcons.of(Feather.BAR_CHART_2));
        link.setId("panel-history");
        link.setAccessibleText(words.text("history.open.of", item.product().name()));
        link.setOnAction(event -> {
            link.setVisited(false);
            actions.history(item);
        });
        return link;
    }

    private static void addRow(GridPane table, String label, String value) {
        table.addRow(table.getRowCount(), TextLabels.of(label, "fact-label"), TextLabels.wrapped(value));
    }

    private Node contents(ShelfItem item) {
        VBox box = new VBox(TextLabels.of(words.text("shelf.contents.title"), "strong"));
        box.getStyleClass().add("panel-part");
        for (Dose dose : item.product().doses()) {
            box.getChildren().add(dose(dose));
        }
        if (!item.unknown().isEmpty()) {
            Label unknown = TextLabels.wrapped(item.unknown(), "note");
            unknown.setGraphic(FeatherIcons.of(Feather.INFO));
            box.getChildren().add(unknown);
        }
        return box;
    }

    private Node dose(Dose dose) {
        var known = catalog.active(dose.active());
        String name = known.map(active -> active.name()).orElse(dose.identity());
        String percent = texts.percent(dose);
        Label text = TextLabels.wrapped(percent.isEmpty() ? name : words.text("shelf.dose", name, percent));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8);
        row.setAlignment(Pos.BASELINE_LEFT);
        known.ifPresent(active -> row.getChildren().add(new ActiveBadge(active.family())));
        row.getChildren().add(text);
        known.ifPresent(active -> {
            Hyperlink read = new Hyperlink(words.text("shelf.learn"));
            read.setAccessibleText(words.text("shelf.learn.of", active.name()));
            read.setMinWidth(USE_PREF_SIZE);
            read.setOnAction(event -> {
                read.setVisited(false);
                context.navigator().openActive(active.id());
            });
            row.getChildren().add(read);
        });
        return row;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("panel-line");
        return line;
    }
}
