package org.skinweek.ui.week;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.UndoRedo;
import org.skinweek.words.Words;

/** The top of the Week page: which week, for how long an edit holds, undo and redo, keys, flags when they are folded. */
final class WeekHeader extends VBox {
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final Label range = new Label();
    private final Label other = new Label();
    private final Button thisWeek;
    private final Button flags = new Button();
    private final Button plan;
    private final SegmentedChoice<EditScope> scope;

    /**
     * A header.
     *
     * @param planning plans the week
     * @param keys shows the keys
     * @param panel opens the panel of flags
     * @param aside what stands beside the choice of how long an edit holds
     */
    WeekHeader(
            WeekViewModel model,
            WeekTexts texts,
            UndoRedo undo,
            Runnable planning,
            Runnable keys,
            Runnable panel,
            Node aside) {
        this.model = model;
        this.texts = texts;
        Words words = texts.words();
        getStyleClass().add("week-header");
        range.getStyleClass().add("page-title");
        range.setMinWidth(Region.USE_PREF_SIZE);
        Button earlier =
                FeatherIcons.button(Feather.CHEVRON_LEFT, words.text("week.earlier"), () -> model.showLater(-1));
        Button later = FeatherIcons.button(Feather.CHEVRON_RIGHT, words.text("week.later"), () -> model.showLater(1));
        earlier.getStyleClass().add("directional");
        later.getStyleClass().add("directional");
        thisWeek = new Button(words.text("week.this"));
        thisWeek.setMinWidth(Region.USE_PREF_SIZE);
        thisWeek.setOnAction(event -> model.showThisWeek());
        HBox weeks = new HBox(8, earlier, thisWeek, later, range, other);
        HBox.setMargin(range, new Insets(0, 0, 0, 8));
        weeks.setAlignment(Pos.CENTER_LEFT);
        plan = new Button(words.text("planning.open"), FeatherIcons.of(Feather.AWARD));
        plan.setId("plan-week");
        plan.getStyleClass().add("accent");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> planning.run());
        HBox actions = new HBox(8, undoButton(undo, words), redoButton(undo), keysButton(words, keys), flags, plan);
        actions.setAlignment(Pos.CENTER_RIGHT);
        flags.setId("flags-button");
        flags.setOnAction(event -> panel.run());
        flags.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(8, weeks, new FlexibleSpace(), actions);
        top.setAlignment(Pos.CENTER_LEFT);
        scope = new SegmentedChoice<>(
                words.text("week.scope"),
                List.of(EditScope.values()),
                value -> words.textOf("week.scope.", value),
                model.scopeProperty()::set);
        scope.select(model.scopeProperty().get());
        Label label = TextLabels.of(words.text("week.scope"), "note");
        other.getStyleClass().add("note");
        other.setMinWidth(0);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(aside, Priority.ALWAYS);
        HBox line = new HBox(8, label, scope, aside);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, line);
    }

    void render(WeekBoard board) {
        range.setText(texts.range(board));
        thisWeek.setDisable(model.isThisWeek());
        other.setText(board.otherPlanFrom()
                .map(from -> texts.words().text("week.other.plan", texts.shortDate(from)))
                .orElse(""));
        other.setTooltip(new Tooltip(other.getText()));
        scope.select(model.scopeProperty().get());
    }

    /** Shows the count of flags on the button that opens the panel; the button is there only while it is folded. */
    void showFlags(@Nullable WeekFindings findings, boolean folded) {
        int count = findings == null ? 0 : findings.flags().size();
        String text = texts.words().text("week.panel.button", count);
        Optional<Severity> gravest = findings == null ? Optional.empty() : WeekFindings.gravest(findings.flags());
        flags.setText(text);
        flags.setAccessibleText(text);
        flags.setGraphic(SeverityMark.icon(gravest.orElse(Severity.REASSURANCE)));
        NodeVisibility.show(flags, folded);
    }

    /** Moves focus to the button that plans the week. */
    void focusPlan() {
        plan.requestFocus();
    }

    /** Moves focus to the button that opens the panel. */
    void focusFlags() {
        flags.requestFocus();
    }

    private static Button undoButton(UndoRedo undo, Words words) {
        Button button = new Button(words.text("shell.undo"), FeatherIcons.of(Feather.CORNER_UP_LEFT));
        button.setId("undo");
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
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> undo.redo());
        button.disableProperty().bind(undo.redoableProperty().not());
        button.accessibleTextProperty().bind(undo.redoLabelProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(undo.redoLabelProperty());
        button.setTooltip(tooltip);
        return button;
    }

    private static Button keysButton(Words words, Runnable keys) {
        Button button = FeatherIcons.button(Feather.HELP_CIRCLE, words.text("week.keys"), keys);
        button.setId("keys");
        return button;
    }
}
