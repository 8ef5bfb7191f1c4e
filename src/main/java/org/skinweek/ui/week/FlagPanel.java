package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.planner.Fix;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Flag;
import org.skinweek.ui.common.Icons;
import org.skinweek.ui.common.PageContext;
import org.skinweek.words.Words;

/** What the rules say about the week, at the side: what a drop would do, flags with fixes, tips, and good news. */
final class FlagPanel extends VBox {
    private final PageContext context;
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final Label title = new Label();
    private final VBox forecast = new VBox(6);
    private final VBox content = new VBox(12);
    private final Button close;
    private boolean tipsOpen;

    FlagPanel(PageContext context, WeekViewModel model, WeekTexts texts, Runnable closing) {
        this.context = context;
        this.model = model;
        this.texts = texts;
        Words words = texts.words();
        getStyleClass().add("flag-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("week.panel"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close = Icons.button(Feather.X, words.text("week.panel.close"), closing);
        close.getStyleClass().add("quiet");
        forecast.getStyleClass().add("preview-card");
        showForecast(null);
        content.getStyleClass().add("flag-list");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, title, close), forecast, scroll);
    }

    /** As a drawer it can be closed. */
    void setDrawer(boolean drawer) {
        close.setVisible(drawer);
        close.setManaged(drawer);
    }

    void render(WeekBoard board, @Nullable Findings findings) {
        Words words = texts.words();
        content.getChildren().clear();
        if (findings == null) {
            title.setText(words.text("week.panel.checking"));
            return;
        }
        title.setText(words.text("week.panel.count", findings.flags().size()));
        if (findings.flags().isEmpty() && !board.isEmpty()) {
            content.getChildren().add(text(words.text("week.panel.none.text"), "note"));
        }
        findings.flags().forEach((flag, fixes) -> content.getChildren().add(card(flag, fixes, findings, board)));
        if (!findings.tips().isEmpty()) {
            content.getChildren().add(tips(findings, board));
        }
        findings.reassurances().forEach(flag -> content.getChildren().add(reassurance(flag, findings.timeline())));
    }

    /** Shows what a drop would do; absent hides it. */
    void showForecast(@Nullable Preview preview) {
        forecast.setVisible(preview != null);
        forecast.setManaged(preview != null);
        forecast.getChildren().clear();
        if (preview == null) {
            return;
        }
        Words words = texts.words();
        forecast.getChildren().add(text(words.text("week.preview.title"), "strong"));
        if (preview.raised().isEmpty()) {
            Label fine = text(words.text("week.preview.fine"), "accent-text");
            fine.setGraphic(Icons.of(Feather.CHECK, "accent-icon"));
            forecast.getChildren().add(fine);
        }
        for (Flag flag : preview.raised()) {
            Label raised = text(
                    words.text(
                            "week.preview.raises",
                            texts.severity(flag.severity()),
                            flag.rule().explanation().title()),
                    SeverityMark.textStyle(flag.severity()));
            raised.setGraphic(SeverityMark.icon(flag.severity()));
            forecast.getChildren().add(raised);
        }
        if (!preview.cleared().isEmpty()) {
            forecast.getChildren()
                    .add(text(words.text("week.preview.clears", texts.titles(preview.cleared())), "note"));
        }
    }

    private Node card(Flag flag, List<Fix> fixes, Findings findings, WeekBoard board) {
        return new FlagCard(
                flag,
                fixes,
                findings.timeline(),
                board,
                texts,
                sources(flag.rule().explanation()),
                fix -> model.apply(fix, findings.timeline()),
                about(flag, findings.timeline()));
    }

    private SourceList sources(Explanation explanation) {
        return new SourceList(
                explanation,
                context.desktop().catalog(),
                texts.words(),
                context.desktop().links(),
                context.toasts()::show);
    }

    private Node about(Flag flag, Timeline timeline) {
        return new ReadAbout(flag, timeline, context.desktop().catalog(), texts.words(), context.navigator());
    }

    private Node tips(Findings findings, WeekBoard board) {
        VBox cards = new VBox(8);
        findings.tips().forEach(tip -> cards.getChildren().add(card(tip, List.of(), findings, board)));
        String name = texts.words().text("week.tips", findings.tips().size());
        TitledPane pane = new TitledPane(name, cards);
        pane.getStyleClass().add("tips");
        pane.setAccessibleText(name);
        pane.setAnimated(false);
        pane.setExpanded(tipsOpen);
        pane.expandedProperty().addListener((observable, before, open) -> tipsOpen = open);
        return pane;
    }

    private Node reassurance(Flag flag, Timeline timeline) {
        Explanation explanation = flag.rule().explanation();
        Label heading = text(texts.severity(flag.severity()), "flag-heading");
        heading.getStyleClass().add("accent-text");
        heading.setGraphic(SeverityMark.icon(flag.severity()));
        VBox card = new VBox(
                4,
                heading,
                text(explanation.title(), "strong"),
                text(explanation.reason(), "flag-reason"),
                sources(explanation),
                about(flag, timeline));
        card.getStyleClass().add("calm-card");
        return card;
    }

    private static Label text(String content, String styleClass) {
        Label label = new Label(content);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
