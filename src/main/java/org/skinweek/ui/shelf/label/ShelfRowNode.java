package org.skinweek.ui.shelf.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.LabelFinding;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.CategoryDefaults;
import org.skinweek.ui.product.ContentsWords;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.shelf.label.ToldLine.Look;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/** One product of a pasted shelf: to be ticked, with what it was taken for, and a way to mend that. */
final class ShelfRowNode extends HBox {
    private final Catalog catalog;
    private final Words words;
    private final ProductTexts texts;

    /**
     * A row.
     *
     * @param alike that there are others of its kind; empty where there are not
     * @param ticked called when the user ticks it or does not any more
     * @param mend opens the form of its product
     */
    ShelfRowNode(
            ShelfRow row,
            ShelfPaste model,
            String alike,
            Catalog catalog,
            Words words,
            Runnable ticked,
            Runnable mend) {
        this.catalog = catalog;
        this.words = words;
        this.texts = new ProductTexts(catalog, words);
        Product product = row.product();
        getStyleClass().add("shelf-paste-row");
        CheckBox add = new CheckBox(product.name());
        add.setId("row-" + row.line().line());
        add.setGraphic(new ActiveBadge(texts.family(product)));
        add.setWrapText(true);
        add.setMinHeight(Region.USE_PREF_SIZE);
        add.setSelected(model.isTicked(row));
        add.setAccessibleText(words.text("paste.shelf.row", product.name(), taken(product)));
        add.setOnAction(event -> {
            model.tick(row, add.isSelected());
            ticked.run();
        });
        VBox content = new VBox(add);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox about = new VBox(TextLabels.wrapped(taken(product)));
        about.getStyleClass().add("found-texts");
        remarks(row, model, alike)
                .forEach(remark -> about.getChildren().add(new ToldLine(Feather.INFO, remark, Look.NOTE)));
        content.getChildren().add(about);
        Button change = FeatherIcons.button(Feather.EDIT_2, words.text("paste.shelf.mend", product.name()), mend);
        change.setId("row-mend-" + row.line().line());
        getChildren().addAll(content, change);
        setAlignment(Pos.TOP_LEFT);
    }

    private String taken(Product product) {
        String kind = words.text(
                "shelf.kind",
                words.textOf("shelf.category.", product.category()),
                words.textOf("shelf.form.", product.form()));
        List<String> parts = new ArrayList<>();
        product.doses().stream()
                .filter(dose -> !CategoryDefaults.helper(product.category()).equals(Optional.of(dose.active())))
                .map(this::dose)
                .forEach(parts::add);
        if (product.spf() != null) {
            parts.add(words.text("shelf.spf", product.spf()));
        }
        return parts.isEmpty() ? kind : words.text("paste.shelf.taken", kind, words.list(parts));
    }

    private String dose(Dose dose) {
        String name = catalog.active(dose.active()).map(Active::name).orElse(dose.identity());
        String percent = texts.percent(dose);
        return percent.isEmpty() ? name : words.text("shelf.dose", name, percent);
    }

    private List<String> remarks(ShelfRow row, ShelfPaste model, String alike) {
        List<String> remarks = new ArrayList<>();
        if (model.isOwned(row)) {
            remarks.add(words.text("paste.shelf.owned"));
        }
        if (row.isUnknown()) {
            remarks.add(words.text("paste.shelf.unknown"));
        } else {
            Optional.of(new ContentsWords(words).of(row.product()))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(remarks::add);
        }
        if (!row.isSure()) {
            remarks.add(words.text("paste.shelf.unsure"));
        }
        LabelFinding label = row.line().label();
        if (label != null && !label.isList()) {
            remarks.add(words.text("paste.shelf.no_list"));
        } else if (label != null) {
            LabelWords says = new LabelWords(words, catalog);
            label.remarks().forEach(remark -> remarks.add(says.remark(remark)));
        }
        if (!alike.isEmpty()) {
            remarks.add(alike);
        }
        return remarks;
    }
}
