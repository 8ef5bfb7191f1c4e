package org.skinweek.ui.today;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** What comes tomorrow, beside the steps of today, so that nobody has to look it up in the week. */
final class TomorrowCard extends VBox {
    private final Words words;
    private @Nullable TomorrowOutline shown;

    /** A card that takes no room until it shows a day. */
    TomorrowCard(Words words) {
        this.words = words;
        getStyleClass().addAll("card", "tomorrow-card");
        NodeVisibility.show(this, false);
    }

    /** Shows a day; one without plans hides the card. */
    void show(TomorrowOutline day) {
        NodeVisibility.show(this, !day.isEmpty());
        if (Objects.equals(shown, day)) {
            return;
        }
        shown = day;
        getChildren()
                .setAll(
                        new VBox(
                                TextLabels.wrapped(words.text("today.tomorrow"), "section-title"),
                                TextLabels.wrapped(day.date(), "note")),
                        row(Feather.SUN, words.text("common.session.morning"), day.morning()),
                        row(
                                Feather.MOON,
                                words.text(day.rest() ? "today.rest.title" : "common.session.evening"),
                                day.evening()));
    }

    private Node row(Feather icon, String title, List<String> names) {
        String separator = words.text("today.paused.next");
        String steps = names.isEmpty() ? words.text("today.tomorrow.nothing") : String.join(separator, names);
        VBox texts = new VBox(TextLabels.wrapped(title, "strong"), steps(names.isEmpty() ? List.of(steps) : names));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(FeatherIcons.of(icon), texts);
        row.getStyleClass().add("tomorrow-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(words.text("common.two.parts", title, steps));
        return row;
    }

    /** Names one after another; a line ends between names, so that none is broken. */
    private FlowPane steps(List<String> names) {
        FlowPane flow = new FlowPane();
        flow.setMinWidth(0);
        for (int i = 0; i < names.size(); i++) {
            String separator = i == names.size() - 1 ? "" : words.text("today.paused.next");
            Label name = ProductName.within(words.isolated(names.get(i)) + separator, "tomorrow-steps");
            name.maxWidthProperty().bind(flow.widthProperty());
            flow.getChildren().add(name);
        }
        return flow;
    }
}
