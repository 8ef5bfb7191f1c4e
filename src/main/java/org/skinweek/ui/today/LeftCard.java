package org.skinweek.ui.today;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** What these days still have room for, beside the steps; it takes no room where no limit keeps anything waiting. */
final class LeftCard extends VBox {
    private static final int MOST = 4;

    private final Words words;
    private List<LeftLine> shown = List.of();

    LeftCard(Words words) {
        this.words = words;
        getStyleClass().addAll("card", "left-card");
        show(List.of());
    }

    /** Shows some products; more than a few stand in the week. */
    void show(List<LeftLine> lines) {
        NodeVisibility.show(this, !lines.isEmpty());
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        getChildren().setAll(TextLabels.wrapped(words.text("today.left"), "section-title"));
        lines.stream().limit(MOST).forEach(line -> {
            VBox row = new VBox(ProductName.whole(line.name(), "strong"), TextLabels.wrapped(line.text(), "note"));
            row.setAccessibleRole(AccessibleRole.TEXT);
            row.setAccessibleText(words.text("common.two.parts", line.name(), line.text()));
            getChildren().add(row);
        });
    }
}
