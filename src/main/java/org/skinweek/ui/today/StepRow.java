package org.skinweek.ui.today;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** One step: a big tick, what it is, and skipping it. It is kept while its product is shown, so the focus stays. */
final class StepRow extends HBox {
    /** So many steps have a key of their own. */
    private static final int KEYS = 9;

    private final Words words;
    private final Actions actions;
    private final ToggleButton tick = new ToggleButton();
    private final Label name;
    private final StepLine purpose = new StepLine(null, "note");
    private final StepLine unplanned = new StepLine(null, "note");
    private final StepLine waiting = new StepLine(Feather.CLOCK, "today-wait");
    private final StepLine left = new StepLine(null, "note");
    private final StepLine expiry = new StepLine(Feather.ALERT_CIRCLE, "caution-text", "today-expiry");
    private final Label at = TextLabels.of("", "note", "today-at");
    private final HBox badgeBox = new HBox();
    private final FontIcon mark = FeatherIcons.of(Feather.CHECK);
    private final Button skip;
    private final Button undo;
    private TodayStep step;

    /**
     * What the row's controls do.
     *
     * @param toggle ticks, or takes the tick back
     * @param skip skips with a reason
     * @param reopen takes a skip back
     * @param readable true where something is known about what is in the product
     * @param read tells what the product does
     */
    record Actions(
            Consumer<TodayStep> toggle,
            BiConsumer<TodayStep, SkipReason> skip,
            Consumer<TodayStep> reopen,
            Predicate<TodayStep> readable,
            Consumer<TodayStep> read) {}

    StepRow(Words words, TodayStep step, Actions actions) {
        this.words = words;
        this.step = step;
        this.actions = actions;
        getStyleClass().add("today-step");
        setAlignment(Pos.CENTER_LEFT);
        tick.getStyleClass().add("today-tick");
        tick.setGraphic(mark);
        tick.setOnAction(event -> toggle());
        badgeBox.setAlignment(Pos.CENTER);
        badgeBox.getStyleClass().add("today-badge");
        name = ProductName.whole(step.name(), "strong", "today-step-name");
        VBox texts = new VBox(2, name, purpose.node(), unplanned.node(), waiting.node(), left.node(), expiry.node());
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        skip = new Button(words.text("today.skip"));
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.setOnAction(event -> askToSkip());
        undo = new Button(words.text("today.skip.undo"));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> this.actions.reopen().accept(this.step));
        Button read = FeatherIcons.button(
                Feather.INFO,
                words.text("today.read.of", step.name()),
                () -> this.actions.read().accept(this.step));
        read.getStyleClass().add("quiet");
        read.setMinWidth(Region.USE_PREF_SIZE);
        NodeVisibility.show(read, actions.readable().test(step));
        StackPane answer = new StackPane(skip, undo, at);
        answer.setAlignment(Pos.CENTER_RIGHT);
        answer.setMinWidth(Region.USE_PREF_SIZE);
        skip.getStyleClass().add("quiet");
        undo.getStyleClass().add("quiet");
        getChildren().addAll(tick, badgeBox, texts, read, answer);
    }

    /**
     * Shows the step as it is now.
     *
     * @param number its place in the list, which is its key as well
     */
    void show(TodayStep now, int number) {
        step = now;
        boolean skipped = now.status() == TodayStep.Status.SKIPPED;
        tick.setSelected(now.done());
        boolean open = now.status() == TodayStep.Status.OPEN;
        mark.setIconCode(skipped ? Feather.MINUS : Feather.CHECK);
        tick.setText(number <= KEYS ? String.valueOf(number) : "");
        tick.setContentDisplay(open && number <= KEYS ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        tick.setAccessibleText(words.text(now.done() ? "today.untick" : "today.tick", now.name()));
        badgeBox.getChildren().setAll(new ActiveBadge(now.family()));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("done"), now.done());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("skipped"), skipped);
        purpose.say(now.skipped() == null ? now.purpose() : words.text("today.skipped", now.skipped()));
        unplanned.say(now.planned() ? null : words.text("today.unplanned"));
        waiting.say(now.waiting());
        left.say(now.left());
        expiry.say(now.expiry());
        at.setText(now.at() == null ? "" : now.at());
        swap(undo, skipped, skip);
        swap(skip, open, undo);
        skip.setAccessibleText(words.text("today.skip.of", now.name()));
        undo.setAccessibleText(words.text("today.skip.undo.of", now.name()));
    }

    boolean isOpen() {
        return step.status() == TodayStep.Status.OPEN;
    }

    /** Asks why the step is left out. */
    void askToSkip() {
        new SkipMenu(words, step.name(), reason -> actions.skip().accept(step, reason)).show(skip, Side.BOTTOM, 0, 0);
    }

    private void toggle() {
        tick.setSelected(step.done()); // shown as ticked only once it is stored
        actions.toggle().accept(step);
    }

    /** Shows or hides a control; when the other one loses focus by that, the tick takes it. */
    private void swap(Node node, boolean shown, Node other) {
        boolean hadFocus = node.isFocused() && !shown;
        node.setVisible(shown); // its room stays, so that nothing beside it moves
        if (hadFocus) {
            (other.isVisible() ? other : tick).requestFocus();
        }
    }
}
