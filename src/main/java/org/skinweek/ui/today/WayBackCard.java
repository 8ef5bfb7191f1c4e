package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** When which product comes back after a pause, as a list with dates. */
final class WayBackCard extends VBox {
    private final Words words;
    private final ProductTexts products;
    private final DateWords dates;

    /** A card that takes no room until there is a way back. */
    WayBackCard(Words words, ProductTexts products) {
        this.words = words;
        this.products = products;
        this.dates = new DateWords(words);
        getStyleClass().addAll("card", "way-back");
        show(RecoveryState.NONE, List.of(), LocalDate.MIN);
    }

    /**
     * Shows the way back from a day.
     *
     * @param returns the first first; none hides the card
     */
    void show(RecoveryState recovery, List<SkinCourse.Return> returns, LocalDate day) {
        NodeVisibility.show(this, !returns.isEmpty());
        getChildren().clear();
        if (returns.isEmpty()) {
            return;
        }
        boolean doctor = recovery.phase() == RecoveryState.Phase.SEE_DOCTOR;
        LocalDate first = returns.get(0).day();
        String text = day.isBefore(first) ? "today.way_back.text" : "today.way_back.begun";
        getChildren()
                .addAll(
                        TextLabels.wrapped(words.text("today.way_back.title"), "section-title"),
                        TextLabels.wrapped(words.text(doctor ? "today.way_back.doctor" : text), "note"));
        if (day.isBefore(first)) {
            String until = dates.full(first.minusDays(1));
            getChildren()
                    .add(row(
                            FeatherIcons.of(Feather.HEART, "accent-icon"),
                            words.text("today.way_back.now", until),
                            words.text("today.way_back.care")));
        }
        for (SkinCourse.Return each : returns) {
            String key = each.day().isAfter(day) ? "today.way_back.from" : "today.way_back.since";
            getChildren()
                    .add(row(
                            new ActiveBadge(products.family(each.product())),
                            words.text(key, dates.full(each.day())),
                            each.product().name()));
        }
    }

    private HBox row(Node mark, String when, String what) {
        StackPane place = new StackPane(mark);
        place.getStyleClass().add("way-back-mark");
        VBox texts = new VBox(TextLabels.wrapped(when, "note"), TextLabels.wrapped(what, "strong"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(place, texts);
        row.getStyleClass().add("way-back-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(words.text("common.two.parts", when, what));
        return row;
    }
}
