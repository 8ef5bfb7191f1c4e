package org.skinweek.ui.week.forecast;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.page.PlanIntent;

/** Folds and unfolds the coming weeks, and offers to plan what is new in one of them. */
final class ForecastLine extends HBox {
    private final ForecastTexts texts;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(true);
    private final FontIcon arrow = FeatherIcons.of(Feather.CHEVRON_DOWN, "fold-icon", "directional");
    private final Hyperlink toggle;
    private final Label offer = new Label();
    private final Hyperlink plan;
    private Optional<PlanIntent> ask = Optional.empty();

    /**
     * A line that offers nothing yet.
     *
     * @param planning asks for a plan
     */
    ForecastLine(ForecastTexts texts, Consumer<PlanIntent> planning) {
        this.texts = texts;
        getStyleClass().add("forecast-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        toggle = new Hyperlink(texts.words().text("forecast.title"), arrow);
        toggle.setId("forecast-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> unfolded.set(!unfolded.get()));
        offer.getStyleClass().add("small-note");
        offer.setMinWidth(0);
        plan = new Hyperlink(texts.words().text("forecast.plan"));
        plan.setId("forecast-plan");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> {
            plan.setVisited(false);
            ask.ifPresent(planning);
        });
        getChildren().addAll(toggle, new FlexibleSpace(), offer, plan);
        unfolded.subscribe(this::sayFolded);
    }

    /** True while the weeks are to be seen. */
    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /** Offers to plan a week; nothing where there is none. */
    void show(Optional<WeekAhead> week) {
        ask = week.flatMap(ForecastViewModel::ask);
        String text = week.map(texts::offer).orElse("");
        offer.setText(text);
        offer.setTooltip(new Tooltip(text));
        plan.setAccessibleText(texts.words().text("forecast.plan.what", text));
        offer.setVisible(ask.isPresent());
        plan.setVisible(ask.isPresent());
    }

    private void sayFolded(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        toggle.setVisited(false);
        toggle.setAccessibleText(texts.words().text(open ? "common.fold.hide" : "common.fold.show", toggle.getText()));
    }
}
