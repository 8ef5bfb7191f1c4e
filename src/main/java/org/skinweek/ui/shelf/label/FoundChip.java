package org.skinweek.ui.shelf.label;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.FoundActive;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/** One active of a label: ticked while it counts for the product, with how much of it is likely, why, and how sure that is. */
final class FoundChip extends VBox {
    private final LabelModel model;
    private final FoundActive found;
    private final CheckBox counts;
    private final ListChangeListener<DoseRow> follow = change -> showCounts();

    /**
     * A chip.
     *
     * @param other leads to where the user says what it is instead
     */
    FoundChip(LabelModel model, FoundActive found, Catalog catalog, Words words, Runnable other) {
        this.model = model;
        this.found = found;
        LabelWords says = new LabelWords(words, catalog);
        Optional<Active> active = catalog.active(found.id());
        String name = active.map(Active::name).orElse(found.id());
        getStyleClass().add("found-chip");
        counts = new CheckBox(name);
        counts.setId("found-" + found.id());
        counts.setGraphic(new ActiveBadge(active.map(Active::family).orElse(ActiveFamily.SUPPORT)));
        counts.setAccessibleText(
                words.text("paste.found.spoken", words.beginning(says.line(found)), says.certainty(found.certainty())));
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setOnAction(event -> model.decide(found, counts.isSelected()));
        HBox.setHgrow(counts, Priority.ALWAYS);
        Button mend = FeatherIcons.button(Feather.EDIT_2, words.text("paste.found.other", name), () -> {
            model.decide(found, false);
            other.run();
        });
        mend.getStyleClass().add("quiet");
        mend.setId("mend-" + found.id());
        HBox head = new HBox(8, counts, mend);
        head.setAlignment(Pos.CENTER_LEFT);
        Label what = TextLabels.wrapped(
                words.text(
                        "paste.found.what",
                        words.beginning(says.role(found.role())),
                        found.strength() == null ? words.text("paste.found.unknown") : says.strength(found.strength()),
                        says.certainty(found.certainty())),
                "note");
        Label why = TextLabels.wrapped(words.beginning(says.why(found)), "note");
        VBox texts = new VBox(what, why);
        texts.getStyleClass().add("found-texts");
        getChildren().addAll(head, texts);
        model.form().doses().addListener(new WeakListChangeListener<>(follow));
        showCounts();
    }

    private void showCounts() {
        counts.setSelected(model.form().actives().holds(found.id()));
    }
}
