package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.Optional;
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
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;

/** One coming week: the day on which it begins, and a phrase that says what is special about it. It opens on the board. */
final class ForecastTile extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass OFFER = PseudoClass.getPseudoClass("offer");
    private static final double PADDING = 18;
    private static final double TOOLTIP_WIDTH = 360;

    private final ForecastTexts texts;
    private final Label date = TextLabels.of("", "small-strong");
    private final Label phrase = TextLabels.of("", "forecast-phrase", "small-text");
    private final Tooltip tooltip = new Tooltip();
    private WeekAhead week;

    ForecastTile(WeekAhead week, ForecastTexts texts, Consumer<LocalDate> open) {
        this.week = week;
        this.texts = texts;
        date.setMinWidth(0);
        VBox content = new VBox(date, phrase);
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

    void show(WeekAhead now, @Nullable WeekAhead before, boolean shown) {
        week = now;
        date.setText(texts.shortDate(now.start()));
        Optional<String> special = texts.phrase(now, before);
        phrase.setText(special.orElse(texts.unchanged()));
        ProductName.wrap(phrase);
        pseudoClassStateChanged(SHOWN, shown);
        pseudoClassStateChanged(QUIET, special.isEmpty());
        pseudoClassStateChanged(OFFER, ForecastTexts.isOffer(now));
        String sentence = texts.sentence(now, shown);
        tooltip.setText(sentence);
        setAccessibleText(sentence);
    }
}
