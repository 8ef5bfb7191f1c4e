package org.skinweek.ui.week.plan;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** One change of the proposal: what, when and why, and whether the user wants it. It can come to show another one. */
final class ChangeRow extends VBox {
    private final Words words;
    private final PlanTexts texts;
    private final Consumer<PlanItem> looked;
    private final BiConsumer<PlanItem, PlanItem.Decision> decided;
    private final FontIcon icon = FeatherIcons.of(Feather.PLUS, "plan-icon");
    private final Label name = TextLabels.wrapped("", "small-strong");
    private final Label change = TextLabels.wrapped("", "small-text");
    private final Label reason = TextLabels.wrapped("", "note");
    private final ToggleButton keep;
    private final ToggleButton reject;
    private Said said;

    /**
     * All that a row says.
     *
     * @param why empty where no reason is known
     */
    record Said(PlanItem item, String name, String why, PlanItem.Decision decision) {}

    /**
     * A row.
     *
     * @param looked told of the change when the user looks at it
     * @param decided told of what the user wants
     */
    ChangeRow(Said said, PlanTexts texts, Consumer<PlanItem> looked, BiConsumer<PlanItem, PlanItem.Decision> decided) {
        this.said = said;
        this.words = texts.words();
        this.texts = texts;
        this.looked = looked;
        this.decided = decided;
        VBox text = new VBox(1, name, change, reason);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        keep = toggle(Feather.CHECK, "planning.keep", PlanItem.Decision.KEEP);
        reject = toggle(Feather.X, "planning.reject", PlanItem.Decision.REJECT);
        HBox line = new HBox(6, icon, text, keep, reject);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().add(line);
        getStyleClass().addAll("change-row", "change");
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> this.looked.accept(this.said.item()));
        say();
    }

    PlanItem item() {
        return said.item();
    }

    /** Shows a change in place of the one before; nothing is touched where it says the same. */
    void show(Said now) {
        if (!now.equals(said)) {
            said = now;
            say();
        }
    }

    /** The decision that has focus; absent where none has. */
    PlanItem.@Nullable Decision focused() {
        return keep.isFocused() ? PlanItem.Decision.KEEP : reject.isFocused() ? PlanItem.Decision.REJECT : null;
    }

    /** Moves focus to a decision. */
    void focus(PlanItem.Decision decision) {
        (decision == PlanItem.Decision.KEEP ? keep : reject).requestFocus();
    }

    private void say() {
        name.setText(said.name());
        change.setText(texts.change(said.item()));
        reason.setText(said.why().isEmpty() ? "" : texts.sentence(said.why()));
        NodeVisibility.show(reason, !said.why().isEmpty());
        icon.setIconCode(icon(said.item()));
        String full = texts.item(said.item(), said.name());
        say(keep, "planning.keep", PlanItem.Decision.KEEP, full);
        say(reject, "planning.reject", PlanItem.Decision.REJECT, full);
        String style = said.decision() == PlanItem.Decision.REJECT ? "change-rejected" : "change";
        if (!getStyleClass().contains(style)) {
            getStyleClass().removeAll("change-rejected", "change");
            getStyleClass().add(style);
        }
    }

    private ToggleButton toggle(Feather sign, String key, PlanItem.Decision decision) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(FeatherIcons.of(sign));
        toggle.getStyleClass().addAll("icon-button", "small-icon", "decision");
        toggle.setUserData(decision);
        toggle.setTooltip(new Tooltip(words.text(key)));
        toggle.setOnAction(
                event -> decided.accept(said.item(), toggle.isSelected() ? decision : PlanItem.Decision.OPEN));
        toggle.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                looked.accept(said.item());
            }
        });
        return toggle;
    }

    private void say(ToggleButton toggle, String key, PlanItem.Decision decision, String full) {
        toggle.setSelected(said.decision() == decision);
        toggle.setAccessibleText(words.text(key + ".spoken", full));
    }

    private static Feather icon(PlanItem item) {
        return switch (item.kind()) {
            case ADDED -> Feather.PLUS;
            case MOVED -> Feather.CALENDAR;
            case REMOVED -> Feather.MINUS;
        };
    }
}
