package org.skinweek.ui.week;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;

/** The top of a flag's card, which unfolds the rest of it by click, Enter or Space. */
final class FlagHeader extends VBox {
    private final FontIcon arrow = FeatherIcons.of(Feather.CHEVRON_DOWN);
    private final Label severity = TextLabels.of("", "severity-pill");
    private final Label days = TextLabels.wrapped("", "note");
    private final Label title = TextLabels.wrapped("", "flag-title");
    private final WeekTexts texts;
    private final Runnable toggle;
    private @Nullable Severity shown;
    private String spoken = "";
    private boolean open;

    /**
     * A heading without words.
     *
     * @param toggle unfolds the card, or folds it
     */
    FlagHeader(WeekTexts texts, Runnable toggle) {
        this.texts = texts;
        this.toggle = toggle;
        getStyleClass().addAll("flag-header", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        severity.setMinWidth(USE_PREF_SIZE);
        days.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(days, Priority.ALWAYS);
        HBox line = new HBox(8, severity, days, arrow);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, title);
        setOnMouseClicked(event -> toggle());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
    }

    /**
     * Says how grave a flag is, its days and its title.
     *
     * @param said what a screen reader says of the flag
     */
    void show(Flag flag, String said, WeekBoard board) {
        if (flag.severity() != shown) {
            if (shown != null) {
                severity.getStyleClass().remove(SeverityMark.textStyle(shown));
            }
            shown = flag.severity();
            severity.setText(texts.severity(shown));
            severity.getStyleClass().add(SeverityMark.textStyle(shown));
            severity.setGraphic(SeverityMark.icon(shown));
        }
        days.setText(texts.shortDays(flag, board));
        title.setText(flag.rule().explanation().title());
        spoken = said;
        say(open);
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
    void say(boolean unfolded) {
        open = unfolded;
        arrow.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        setAccessibleText(texts.words().text(open ? "common.fold.hide" : "common.fold.show", spoken));
    }

    private void toggle() {
        requestFocus();
        toggle.run();
    }
}
