package org.skinweek.ui.week;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;

/** The top of a flag's card, which unfolds the rest of it by click, Enter or Space. */
final class FlagHeader extends VBox {
    private final FontIcon arrow = FeatherIcons.of(Feather.CHEVRON_DOWN);
    private final WeekTexts texts;
    private final String spoken;
    private final Runnable toggle;

    /**
     * A heading.
     *
     * @param spoken what a screen reader says of the flag
     * @param toggle unfolds the card, or folds it
     */
    FlagHeader(Flag flag, String spoken, WeekBoard board, WeekTexts texts, Runnable toggle) {
        this.texts = texts;
        this.toggle = toggle;
        String title = flag.rule().explanation().title();
        this.spoken = spoken;
        getStyleClass().addAll("flag-header", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        Label severity = TextLabels.of(
                texts.severity(flag.severity()), "severity-pill", SeverityMark.textStyle(flag.severity()));
        severity.setGraphic(SeverityMark.icon(flag.severity()));
        severity.setMinWidth(USE_PREF_SIZE);
        Label days = TextLabels.wrapped(texts.shortDays(flag, board), "note");
        days.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(days, Priority.ALWAYS);
        HBox line = new HBox(8, severity, days, arrow);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, TextLabels.wrapped(title, "flag-title"));
        setOnMouseClicked(event -> toggle());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Shows, and tells a screen reader, whether the card is unfolded. */
    void say(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        setAccessibleText(texts.words().text(open ? "common.fold.hide" : "common.fold.show", spoken));
    }

    private void toggle() {
        requestFocus();
        toggle.run();
    }
}
