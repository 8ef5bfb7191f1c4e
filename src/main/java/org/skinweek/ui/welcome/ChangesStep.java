package org.skinweek.ui.welcome;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The last screen for somebody who goes through the questions again: what will be otherwise, before it is. */
final class ChangesStep extends VBox {
    private final Words words;

    ChangesStep(GuideChanges changes, Words words) {
        this.words = words;
        getStyleClass().add("changes-step");
        getChildren()
                .add(TextLabels.wrapped(words.text(changes.isEmpty() ? "welcome.again.none" : "welcome.again.text")));
        if (changes.skin()) {
            add(Feather.USER, words.text("welcome.again.skin"));
        }
        add(Feather.PLUS, "welcome.again.added", changes.added());
        add(Feather.EDIT_2, "welcome.again.changed", changes.changed());
        add(Feather.ARCHIVE, "welcome.again.removed", changes.removed());
    }

    private void add(Feather icon, String key, List<Product> products) {
        if (!products.isEmpty()) {
            List<String> names =
                    products.stream().map(Product::name).map(words::isolated).toList();
            add(icon, words.text(key, String.join(words.text("welcome.week.next"), names)));
        }
    }

    private void add(Feather icon, String text) {
        var label = TextLabels.wrapped(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(new HBox(12, FeatherIcons.of(icon, "accent-icon"), label));
    }
}
