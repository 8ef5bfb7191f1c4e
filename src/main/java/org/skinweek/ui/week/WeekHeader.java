package org.skinweek.ui.week;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.UndoRedo;
import org.skinweek.words.Words;

/** The top of the Week page: which week, undo and redo, what is folded away in a small window, and planning. */
final class WeekHeader extends HBox {
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final Label range = new Label();
    private final Button thisWeek;
    private final Button flags = new Button();
    private final Button plan;
    private final Node weeksAhead;
    private Optional<Severity> shownGravest = Optional.empty();
    private boolean narrow;

    /**
     * A header.
     *
     * @param planning plans the week
     * @param panel opens the panel of flags
     * @param weeksAhead the coming weeks as a menu, for where they have no room of their own
     * @param more makes the menu of what is planned by date
     */
    WeekHeader(
            WeekViewModel model,
            WeekTexts texts,
            UndoRedo undo,
            Runnable planning,
            Runnable panel,
            Node weeksAhead,
            Supplier<ContextMenu> more) {
        this.model = model;
        this.texts = texts;
        this.weeksAhead = weeksAhead;
        Words words = texts.words();
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("week-header");
        range.getStyleClass().add("page-title");
        range.setMinWidth(0);
        HBox.setHgrow(range, Priority.ALWAYS);
        range.setMaxWidth(Double.MAX_VALUE);
        Button earlier =
                FeatherIcons.button(Feather.CHEVRON_LEFT, words.text("week.earlier"), () -> model.showLater(-1));
        Button later = FeatherIcons.button(Feather.CHEVRON_RIGHT, words.text("week.later"), () -> model.showLater(1));
        earlier.getStyleClass().add("directional");
        later.getStyleClass().add("directional");
        thisWeek = new Button(words.text("week.this"));
        thisWeek.setMinWidth(Region.USE_PREF_SIZE);
        thisWeek.setOnAction(event -> model.showThisWeek());
        HBox.setMargin(range, new Insets(0, 0, 0, 8));
        plan = new Button(words.text("planning.open"), FeatherIcons.of(Feather.AWARD));
        plan.setId("plan-week");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> planning.run());
        flags.setId("flags-button");
        flags.setGraphic(SeverityMark.icon(Severity.REASSURANCE));
        flags.setOnAction(event -> panel.run());
        flags.setMinWidth(Region.USE_PREF_SIZE);
        NodeVisibility.show(weeksAhead, false);
        Button others = ContextMenuOffer.button(words.text("week.more"), more);
        others.setId("week-more");
        others.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        earlier,
                        later,
                        thisWeek,
                        range,
                        flags,
                        weeksAhead,
                        undoButton(undo),
                        redoButton(undo),
                        others,
                        plan);
    }

    void render(WeekBoard board) {
        range.setText(texts.range(board, narrow));
        thisWeek.setDisable(model.isThisWeek());
    }

    /**
     * Gives way where there is little room.
     *
     * @param folded true where the coming weeks are a menu
     * @param isNarrow true where months are named in short
     */
    void arrange(boolean folded, boolean isNarrow) {
        narrow = isNarrow;
        NodeVisibility.show(weeksAhead, folded);
    }

    /**
     * Shows the count of flags on the button that opens the panel; the button is there only while it is folded. Planning
     * is the main action of the page where no flag offers a better one.
     */
    void showFlags(@Nullable WeekFindings findings, boolean folded) {
        int count = findings == null ? 0 : findings.flags().size();
        String text = texts.words().text("week.panel.button", count);
        Optional<Severity> gravest = findings == null ? Optional.empty() : WeekFindings.gravest(findings.flags());
        flags.setText(text);
        flags.setAccessibleText(text);
        if (!gravest.equals(shownGravest)) {
            shownGravest = gravest;
            flags.setGraphic(SeverityMark.icon(gravest.orElse(Severity.REASSURANCE)));
            SeverityMark.apply(flags, gravest.orElse(null));
        }
        NodeVisibility.show(flags, folded);
        if (count > 0) {
            plan.getStyleClass().remove("accent");
        } else if (!plan.getStyleClass().contains("accent")) {
            plan.getStyleClass().add("accent");
        }
    }

    /** Moves focus to the button that plans the week. */
    void focusPlan() {
        plan.requestFocus();
    }

    /** Moves focus to the button that opens the panel. */
    void focusFlags() {
        flags.requestFocus();
    }

    private static Button undoButton(UndoRedo undo) {
        Button button = new Button("", FeatherIcons.of(Feather.CORNER_UP_LEFT));
        button.setId("undo");
        button.getStyleClass().addAll("icon-button", "directional");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> undo.undo());
        button.disableProperty().bind(undo.undoableProperty().not());
        button.accessibleTextProperty().bind(undo.undoLabelProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(undo.undoLabelProperty());
        button.setTooltip(tooltip);
        return button;
    }

    private static Button redoButton(UndoRedo undo) {
        Button button = new Button("", FeatherIcons.of(Feather.CORNER_UP_RIGHT));
        button.setId("redo");
        button.getStyleClass().addAll("icon-button", "directional");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> undo.redo());
        button.disableProperty().bind(undo.redoableProperty().not());
        button.accessibleTextProperty().bind(undo.redoLabelProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(undo.redoLabelProperty());
        button.setTooltip(tooltip);
        return button;
    }
}
