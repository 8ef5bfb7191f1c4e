package org.skinweek.ui.week.forecast;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Timeline;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.ActiveBadge;

/**
 * The days of a week as seven small marks: what happens to the skin, days away, or else what is strong of the evening, by
 * what is planned for the date itself: a night of a cycle may have moved. The tile says the same in words.
 */
final class DayMarks extends HBox {
    /** Seven marks share the width of a tile. */
    private static final double SMALL = 0.75;

    private @Nullable List<DayAhead> shown;

    DayMarks() {
        getStyleClass().add("ahead-days");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    /** Shows the last days of a week, which are all of them unless the user began within it. */
    void show(List<DayAhead> days) {
        if (days.equals(shown)) {
            return;
        }
        shown = days;
        getChildren().clear();
        for (int missing = days.size(); missing < Timeline.DAYS; missing++) {
            getChildren().add(cell());
        }
        days.forEach(day -> getChildren().add(cell(mark(day))));
    }

    private static Node cell(Node... mark) {
        StackPane cell = new StackPane(mark);
        cell.getStyleClass().add("ahead-day");
        cell.setMinWidth(0);
        cell.setPrefWidth(0);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private Node mark(DayAhead day) {
        if (!day.events().isEmpty()) {
            return FeatherIcons.of(Feather.STAR, "ahead-event");
        }
        if (day.away().isPresent()) {
            return FeatherIcons.of(Feather.BRIEFCASE, "ahead-away");
        }
        if (day.rests() || day.strong().get(0) == ActiveFamily.SUPPORT) {
            // the mark of a family that nobody knows would look like a rest
            Region mark = new Region();
            mark.getStyleClass().add(day.rests() ? "ahead-rest" : "ahead-strong");
            return mark;
        }
        ActiveBadge badge = new ActiveBadge(day.strong().get(0));
        badge.setScaleX(SMALL);
        badge.setScaleY(SMALL);
        return badge;
    }
}
