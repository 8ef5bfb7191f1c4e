package org.skinweek.ui.shelf.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.LabelText;
import org.skinweek.label.NameMatch;
import org.skinweek.label.ReadIngredient;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.shelf.label.ToldLine.Look;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/**
 * The list on a product's label with its known parts marked: what counts for the product is bold on a ground of its own, other
 * actives have a ground, and what nobody here knows has a dashed line below it. What the marks mean is said below the list.
 */
public final class MarkedList extends VBox {
    private final Product product;
    private final String list;
    private final Catalog catalog;
    private final Words words;
    private final LabelWords says;
    private final TextFlow flow = new TextFlow();
    private final VBox below = new VBox();

    /**
     * The list of a product, as plain text until it is read.
     *
     * @param list as it is stored with the product
     * @param again opens the form where another list can be pasted
     */
    public MarkedList(
            Product product, String list, LabelReading reading, Catalog catalog, Words words, Runnable again) {
        this.product = product;
        this.list = list;
        this.catalog = catalog;
        this.words = words;
        this.says = new LabelWords(words, catalog);
        getStyleClass().add("marked-list");
        setId("marked-list");
        flow.getStyleClass().add("label-flow");
        flow.setNodeOrientation(
                NodeOrientation.LEFT_TO_RIGHT); // names of ingredients, whatever the language around them
        flow.getChildren().setAll(plain(list));
        below.getStyleClass().add("panel-part");
        getChildren().addAll(head(again), flow, below);
        LabelText text = new LabelText(list, product.name(), product.category(), product.form());
        reading.line().run(() -> reading.read(text), this::show);
    }

    private Node head(Runnable again) {
        Hyperlink paste = new Hyperlink(words.text("paste.again"));
        paste.setId("paste-again");
        paste.setAccessibleText(words.text("paste.again.of", product.name()));
        paste.setOnAction(event -> {
            paste.setVisited(false);
            again.run();
        });
        HBox head = new HBox(TextLabels.of(words.text("paste.from"), "strong"), new FlexibleSpace(), paste);
        head.getStyleClass().add("marked-head");
        return head;
    }

    private void show(LabelFinding finding) {
        List<Node> parts = new ArrayList<>();
        int at = 0;
        for (ReadIngredient each : finding.ingredients()) {
            int from = each.span().from();
            if (from < at || each.span().to() > list.length()) {
                continue; // two names that share a stretch of the text are marked once
            }
            if (from > at) {
                parts.add(plain(list.substring(at, from)));
            }
            parts.add(part(each));
            at = each.span().to();
        }
        if (at < list.length()) {
            parts.add(plain(list.substring(at)));
        }
        flow.getChildren().setAll(parts);
        List<Node> told = new ArrayList<>();
        CountedActives.distinct(finding.actives()).forEach(active -> told.add(active(active)));
        if (!finding.unknown().isEmpty()) {
            told.add(new ToldLine(
                    Feather.HELP_CIRCLE,
                    words.text("paste.marked.unknown", finding.unknown().size()),
                    Look.NOTE));
        }
        if (!finding.ingredients().isEmpty()) {
            told.add(new DisclosureLink(words.text("paste.marked.each"), words, () -> table(finding)));
        }
        below.getChildren().setAll(told);
    }

    private Node part(ReadIngredient each) {
        String written = each.span().of(list);
        boolean counts = each.active() != null && product.contains(each.active());
        if (!counts && each.active() == null && each.match() != NameMatch.UNKNOWN) {
            return plain(written);
        }
        Label label = new Label(written.replace('\n', ' '));
        label.setWrapText(true);
        label.maxWidthProperty()
                .bind(flow.widthProperty().subtract(flow.getPadding().getLeft() * 2 + 24));
        label.getStyleClass()
                .addAll("label-part", counts ? "counts" : each.active() != null ? "other-active" : "unknown-part");
        label.setAccessibleText(words.text("common.two.parts", written, what(each)));
        return label;
    }

    private static Text plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("label-plain");
        return plain;
    }

    private Node active(FoundActive found) {
        boolean counts = product.contains(found.id());
        String name = catalog.active(found.id()).map(Active::name).orElse(found.id());
        String key = counts ? "paste.marked.counts" : "paste.marked.not";
        return new ToldLine(
                counts ? Feather.CHECK : Feather.MINUS,
                words.text(key, name, says.why(found)),
                counts ? Look.GOOD : Look.NOTE);
    }

    private Node table(LabelFinding finding) {
        GridPane table = new GridPane();
        table.getStyleClass().add("ingredient-table");
        for (ReadIngredient each : finding.ingredients()) {
            Label name = TextLabels.wrapped(Optional.ofNullable(each.name()).orElse(each.written()), "note");
            name.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            table.addRow(table.getRowCount(), name, TextLabels.wrapped(what(each), "note"));
        }
        return table;
    }

    private String what(ReadIngredient each) {
        return each.function() == null
                ? words.text("paste.function.unknown")
                : words.textOf("paste.function.", each.function());
    }
}
