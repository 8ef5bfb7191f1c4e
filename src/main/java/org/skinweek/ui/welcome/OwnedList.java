package org.skinweek.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** The kinds of products to tick, each with its strength and whether the skin knows it, once it is ticked. */
final class OwnedList extends VBox {
    private final Words words;

    OwnedList(List<OwnedRow> rows, Words words) {
        this.words = words;
        getStyleClass().add("owned-list");
        rows.forEach(row -> getChildren().add(row(row)));
    }

    private Node row(OwnedRow row) {
        String name = words.text(row.offer().nameKey());
        CheckBox owned = new CheckBox(name);
        owned.setId("own-" + row.offer().name());
        owned.selectedProperty().bindBidirectional(row.ownedProperty());
        owned.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(owned, Priority.ALWAYS);
        HBox line = new HBox(12, owned);
        line.getStyleClass().add("owned-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!row.offer().strengths().isEmpty()) {
            line.getChildren().add(whenOwned(row, strength(row, name)));
        }
        if (!row.offer().care()) {
            CheckBox known = new CheckBox(words.text("welcome.used_for_months"));
            known.selectedProperty().bindBidirectional(row.usedForMonthsProperty());
            known.setAccessibleText(words.text("welcome.used_for_months.of", name));
            line.getChildren().add(whenOwned(row, known));
        }
        return line;
    }

    private ComboBox<Double> strength(OwnedRow row, String name) {
        ComboBox<Double> box = new ComboBox<>();
        List<Double> strengths = new ArrayList<>();
        strengths.add(OwnedRow.NOT_KNOWN);
        strengths.addAll(row.offer().strengths());
        box.getItems().setAll(strengths);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Double percent) {
                return percent == null || percent.equals(OwnedRow.NOT_KNOWN)
                        ? words.text("welcome.strength.unknown")
                        : words.text("common.percent", percent);
            }

            @Override
            public Double fromString(String text) {
                return OwnedRow.NOT_KNOWN;
            }
        });
        box.valueProperty().bindBidirectional(row.strengthProperty());
        box.setAccessibleText(words.text("welcome.strength.of", name));
        return box;
    }

    private static Node whenOwned(OwnedRow row, Node node) {
        node.visibleProperty().bind(row.ownedProperty());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
