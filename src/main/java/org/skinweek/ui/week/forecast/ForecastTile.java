package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;

/**
 * One coming week: the day on which it begins, its days as they are planned, and a phrase that says what is special about
 * it. A week for which something else is only offered has a broken line and a sign. It opens on the board.
 */
final class ForecastTile extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass OFFER = PseudoClass.getPseudoClass("offer");
    private static final double PADDING = 18;
    private static final double TOOLTIP_WIDTH = 360;

    private final ForecastTexts texts;
    private final Label date = TextLabels.of("", "small-strong");
    private final Label phrase = TextLabels.of("", "forecast-phrase", "small-text");
    private final FontIcon sign = FeatherIcons.of(Feather.PLUS_CIRCLE, "offer-sign");
    private final DayMarks marks;
    private final SpokenWeek spoken;
    private final Tooltip tooltip = new Tooltip();
    private WeekAhead week;
    private @Nullable WeekAhead weekBefore;
    /** False until something is shown. */
    private boolean filled;

    ForecastTile(WeekAhead week, ForecastTexts texts, Consumer<LocalDate> open) {
        this.week = week;
        this.texts = texts;
        this.marks = new DayMarks();
        this.spoken = new SpokenWeek(texts);
        date.setMinWidth(0);
        HBox head = new HBox(4, date, new FlexibleSpace(), sign);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(head, marks, phrase);
        content.setAlignment(Pos.TOP_LEFT);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        content.maxWidthProperty().bind(content.prefWidthProperty());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
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

    /** Shows a week; what says the same as before is not made again. */
    void show(WeekAhead now, @Nullable WeekAhead before, boolean shown) {
        if (filled
                && now.equals(week)
                && Objects.equals(before, weekBefore)
                && shown == getPseudoClassStates().contains(SHOWN)) {
            return;
        }
        filled = true;
        week = now;
        weekBefore = before;
        date.setText(texts.shortDate(now.start()));
        marks.show(now.days());
        String special = texts.phrase(now, before);
        phrase.setText(special);
        ProductName.wrap(phrase);
        sign.setVisible(now.isOffered());
        pseudoClassStateChanged(SHOWN, shown);
        pseudoClassStateChanged(QUIET, texts.isQuiet(special));
        pseudoClassStateChanged(OFFER, now.isOffered());
        String sentence = spoken.of(now, shown);
        tooltip.setText(sentence);
        setAccessibleText(sentence);
    }
}
