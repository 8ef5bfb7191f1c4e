package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Timeline;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FlexibleSpace;

/** One coming week: its dates, its evenings, and what is out of the ordinary. Pressed, it opens on the board. */
final class ForecastTile extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double PADDING = 12;
    private static final double TOOLTIP_WIDTH = 360;

    private final ForecastTexts texts;
    private final Label dates = new Label();
    private final HBox evenings = new HBox();
    private final MarkRow marks;
    private final Tooltip tooltip = new Tooltip();
    private WeekAhead week;

    ForecastTile(WeekAhead week, ForecastTexts texts, Consumer<LocalDate> open) {
        this.week = week;
        this.texts = texts;
        marks = new MarkRow(texts);
        dates.getStyleClass().add("forecast-dates");
        dates.setMinWidth(0);
        evenings.getStyleClass().add("forecast-evenings");
        evenings.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(dates, evenings, marks);
        content.getStyleClass().add("forecast-content");
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        content.maxWidthProperty().bind(content.prefWidthProperty());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("forecast-tile");
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        setTooltip(tooltip);
        setFocusTraversable(false);
        setOnAction(event -> open.accept(this.week.start()));
    }

    WeekAhead week() {
        return week;
    }

    void show(WeekAhead now, boolean shown) {
        week = now;
        dates.setText(texts.range(now));
        evenings.getChildren().clear();
        for (int day = 0; day < Timeline.DAYS; day++) {
            int since = day - now.before();
            boolean known = since >= 0 && since < now.strong().size();
            evenings.getChildren().add(evening(known ? now.strong().get(since) ? "strong" : "rest" : "unknown"));
        }
        evenings.getChildren().add(new FlexibleSpace());
        now.week()
                .flatMap(ForecastTexts::gravest)
                .ifPresent(severity -> evenings.getChildren().add(SeverityMark.icon(severity)));
        marks.show(now);
        pseudoClassStateChanged(SHOWN, shown);
        String sentence = texts.sentence(now, shown);
        tooltip.setText(sentence);
        setAccessibleText(sentence);
    }

    private static Region evening(String kind) {
        Region dot = new Region();
        dot.getStyleClass().addAll("forecast-evening", "evening-" + kind);
        return dot;
    }
}
