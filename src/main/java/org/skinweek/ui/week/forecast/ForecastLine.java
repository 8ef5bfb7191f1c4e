package org.skinweek.ui.week.forecast;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PlanIntent;

/** The heading of the coming weeks, and what is offered for one of them, or of a rhythm, to take it. */
final class ForecastLine extends HBox {
    private final ForecastTexts texts;
    private final Consumer<PlanIntent> planning;
    private final Label offer = new Label();
    private final Hyperlink plan;
    private Optional<Runnable> take = Optional.empty();

    /**
     * A line that offers nothing yet.
     *
     * @param planning asks for a plan
     */
    ForecastLine(ForecastTexts texts, Consumer<PlanIntent> planning) {
        this.texts = texts;
        this.planning = planning;
        getStyleClass().add("forecast-line");
        setAlignment(Pos.BASELINE_LEFT);
        setMinWidth(0);
        Label title = TextLabels.of(texts.words().text("forecast.title"), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        offer.getStyleClass().add("note");
        offer.setMinWidth(0);
        plan = new Hyperlink(texts.words().text("forecast.plan"));
        plan.setId("forecast-plan");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> {
            plan.setVisited(false);
            take.ifPresent(Runnable::run);
        });
        getChildren().addAll(title, new FlexibleSpace(), offer, plan);
    }

    /** The offer as an item of a menu; empty where there is none. */
    Optional<MenuItem> offer() {
        return take.map(action -> {
            MenuItem item = new MenuItem(texts.words().text("forecast.plan.what", offer.getText()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> action.run());
            return item;
        });
    }

    /** Offers to plan a week; nothing where there is none. */
    void show(Optional<WeekAhead> week) {
        Optional<PlanIntent> ask = week.flatMap(ForecastViewModel::ask);
        show(week.map(texts::offer).orElse(""), ask.map(intent -> () -> planning.accept(intent)));
    }

    /** Offers another beginning of a rhythm. */
    void show(PhaseProposal phase, PhaseModel phases) {
        show(texts.phase(phase, phases.name(phase.phases().get(0))), Optional.of(() -> phases.take(phase)));
    }

    private void show(String what, Optional<Runnable> taking) {
        take = taking;
        String text = what.isEmpty() ? "" : texts.words().text("forecast.offered", what);
        offer.setText(text);
        offer.setTooltip(new Tooltip(text));
        plan.setAccessibleText(texts.words().text("forecast.plan.what", text));
        offer.setVisible(take.isPresent());
        plan.setVisible(take.isPresent());
    }
}
