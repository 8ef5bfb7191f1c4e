package org.skinweek.ui.today;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What can be done with the whole list, how far it is, and its keys; the last tick moves nothing of it. */
final class TodayActions extends VBox {
    private final KeyHints keys;
    private final PageContext context;
    private final Words words;
    private final TodayViewModel model;
    private final StepQuestions questions;
    private final Button tickAll;
    private final MenuButton add;
    private final Button planned;
    private final Button before;
    private final Label progress = TextLabels.of("", "strong");
    private final Label gist = TextLabels.wrapped("", "note");

    TodayActions(PageContext context, TodayViewModel model, StepQuestions questions) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.questions = questions;
        getStyleClass().add("today-outcome");
        tickAll = new ActionButton(words.text("today.all"), () -> model.tickAll(), "accent");
        tickAll.setId("tick-all");
        tickAll.setGraphic(FeatherIcons.of(Feather.CHECK_SQUARE));
        planned = new ActionButton(words.text("today.as_planned"), model.log()::asPlanned);
        planned.setId("as-planned");
        before = new ActionButton(words.text("today.as_before"), model.log()::asDayBefore);
        before.setId("as-before");
        add = new MenuButton(words.text("today.add"), FeatherIcons.of(Feather.PLUS));
        FlowPane buttons = new FlowPane(12, 8, tickAll, planned, before, add);
        buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
        buttons.getStyleClass().add("today-actions");
        progress.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gist, Priority.ALWAYS);
        HBox outcome = new HBox(12, progress, gist);
        outcome.getStyleClass().add("today-progress");
        keys = new KeyHints(words);
        getChildren().addAll(buttons, outcome, keys);
    }

    /**
     * Shows how far the list is.
     *
     * @param steps true where there are steps to tick
     * @param next what comes after the last step, in a line; empty for a day that is over
     */
    void show(TodayState state, boolean steps, String next) {
        boolean done = state == TodayState.ALL_DONE;
        boolean today = model.shown().isToday();
        NodeVisibility.show(tickAll, steps);
        keys.show(steps);
        NodeVisibility.show(planned, !today);
        NodeVisibility.show(before, !today);
        tickAll.setDisable(state != TodayState.OPEN);
        progress.setText(model.texts().outcome(model.steps(), state));
        progress.setGraphic(done ? FeatherIcons.of(Feather.CHECK_CIRCLE, "accent-icon") : null);
        gist.setText(done ? next : "");
    }

    /** Offers these products as what was not planned. */
    void offer(List<Product> products) {
        add.getItems().setAll(products.stream().map(this::item).toList());
        if (products.size() > 1) {
            add.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            ContextMenuOffer.entry(
                                    words.text("today.several.menu"), () -> SeveralForm.open(context, model)));
        }
        add.setDisable(products.isEmpty());
    }

    private MenuItem item(Product product) {
        return ContextMenuOffer.entry(
                product.name(),
                () -> questions.ask(
                        model.barring(product.id()).map(rule -> PausedStep.of(product, rule)),
                        () -> model.log().addUnplanned(product.id())));
    }
}
