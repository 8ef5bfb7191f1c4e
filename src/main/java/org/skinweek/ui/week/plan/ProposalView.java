package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.introduction.StagingPanel;
import org.skinweek.ui.introduction.StagingTexts;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The proposal: the board with what changes, the list of changes beside it, and what to do with them. */
final class ProposalView extends BorderPane {
    /** Below this width the list of changes takes the place of the board. */
    private static final double WIDE = 1000;

    /** Below this height what begins when is folded, so that the board has room. */
    private static final double HIGH = 660;

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    /** Two lines: a reason may not push the board about. */
    private static final double WHY_HEIGHT = 34;

    private final PageContext context;
    private final PlanViewModel model;
    private final PlanTexts texts;
    private final Words words;
    private final Consumer<LocalDate> accepted;
    private final PlanBoard board;
    private final ChangeList changes;
    private final StagingPanel staging;
    private final VBox week;
    private final HBox bar = new HBox(8);
    private final HBox pages = new HBox(8);
    private final Label why = new Label();
    private final Label range = new Label();
    private final Button earlier;
    private final Button later;
    private final Button accept;
    private final ProgressIndicator busy = new ProgressIndicator(ProgressIndicator.INDETERMINATE_PROGRESS);
    private final Button take;
    private final Button wishes;
    private final Label proven = new Label("", FeatherIcons.of(Feather.AWARD, "accent-icon"));
    private boolean wide;
    private boolean listOnly;

    /**
     * A view of what is proposed.
     *
     * @param accepted called when the plan is made so, with the first day that changes
     */
    ProposalView(PageContext context, PlanViewModel model, PlanTexts texts, Consumer<LocalDate> accepted) {
        this.accepted = accepted;
        this.context = context;
        this.model = model;
        this.texts = texts;
        this.words = context.words();
        ProductTexts products = new ProductTexts(context.catalog(), words);
        board = new PlanBoard(texts, products, this::look, card -> why.setText(card.full()));
        staging = new StagingPanel(new StagingTexts(words), model.staging());
        week = new VBox(board, staging);
        VBox.setVgrow(board, Priority.ALWAYS);
        changes = new ChangeList(model, texts, this::lookOnBoard);
        take = new Button(words.text("planning.take"));
        wishes = new Button(words.text("planning.wishes.back"), FeatherIcons.of(Feather.SLIDERS));
        wishes.setId("plan-wishes");
        wishes.setMinWidth(Region.USE_PREF_SIZE);
        wishes.setOnAction(event -> model.backToWishes());
        accept = new Button(words.text("planning.accept"), FeatherIcons.of(Feather.CHECK));
        accept.setId("plan-accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> accept());
        bar.getStyleClass().add("plan-bar");
        bar.setAlignment(Pos.CENTER_RIGHT);
        pages.setAlignment(Pos.CENTER_LEFT);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        why.getStyleClass().add("note");
        why.setWrapText(true);
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMaxHeight(WHY_HEIGHT);
        why.setMinHeight(WHY_HEIGHT);
        HBox.setHgrow(why, Priority.ALWAYS);
        setBottom(bar);
        model.busyProperty().addListener((observable, before, searching) -> showAccept());
        earlier = page(Feather.CHEVRON_LEFT, "planning.week.earlier", "plan-earlier", -1);
        later = page(Feather.CHEVRON_RIGHT, "planning.week.later", "plan-later", 1);
        range.getStyleClass().add("note");
        proven.getStyleClass().add("strong");
        pages.getChildren().addAll(earlier, range, later);
        busy.setMaxSize(18, 18);
        NodeVisibility.showWhile(busy, model.busyProperty());
        take.setId("plan-take");
        take.setOnAction(event -> model.takeBestSoFar());
        NodeVisibility.showWhile(take, model.busyProperty());
        Button discard = new ActionButton(words.text("planning.discard"), model::close);
        discard.setId("plan-discard");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().addAll(pages, why, busy, take, discard, wishes, accept);
        model.shownProperty().addListener((observable, before, shown) -> render());
        model.staging().stagingProperty().subscribe(staging::show);
        heightProperty().addListener((observable, before, height) -> staging.setLow(height.doubleValue() < HIGH));
        model.explainedProperty().addListener((observable, before, explained) -> explain());
        widthProperty().addListener((observable, before, width) -> arrange(width.doubleValue() >= WIDE));
    }

    /** Moves focus to what goes on. */
    void focusFirst() {
        accept.requestFocus();
    }

    private void render() {
        ShownWeek shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        board.render(shown, shown.outcome().after(), model.today(), model.asked()::isBlocked);
        explain();
        showBar(shown);
        arrange(wide);
    }

    private void explain() {
        ShownWeek shown = model.shownProperty().get();
        if (shown != null) {
            board.explain(model.explained());
            changes.render(shown, model.explained(), model.notebook());
        }
    }

    private void showBar(ShownWeek shown) {
        NodeVisibility.show(pages, shown.weeks() > 1);
        range.setText(texts.range(shown.start()));
        boolean turned = earlier.isFocused() || later.isFocused();
        earlier.setDisable(shown.week() == 0);
        later.setDisable(shown.week() == shown.weeks() - 1);
        if (turned) {
            (later.isDisabled() ? earlier : later.isFocused() || earlier.isDisabled() ? later : earlier).requestFocus();
        }
        showAccept();
        why.setText("");
        NodeVisibility.show(wishes, model.asked().canWish());
    }

    private Button page(Feather icon, String key, String id, int step) {
        Button button = FeatherIcons.button(icon, words.text(key), () -> {
            ShownWeek now = model.shownProperty().get();
            if (now != null) {
                model.showWeek(now.week() + step);
            }
        });
        button.getStyleClass().add("directional");
        button.setId(id);
        return button;
    }

    private void showAccept() {
        accept.setDisable(model.busyProperty().get() || !model.changesAnything());
    }

    private void accept() {
        model.accept(first -> {
            accepted.accept(first);
            context.undo().offer(words.text("planning.done"));
        });
    }

    private void arrange(boolean nowWide) {
        wide = nowWide;
        ShownWeek shown = model.shownProperty().get();
        changes.pseudoClassStateChanged(BESIDE, wide);
        if (wide) {
            setTop(null);
            setCenter(week);
            setRight(changes);
        } else {
            setRight(null);
            setTop(tabs(shown));
            setCenter(listOnly ? changes : week);
        }
    }

    private Node tabs(@Nullable ShownWeek shown) {
        int count = shown == null ? 0 : shown.items().size();
        SegmentedChoice<Boolean> tabs = new SegmentedChoice<>(
                words.text("planning.title.best"),
                List.of(false, true),
                list -> words.text(list ? "planning.tab.changes" : "planning.tab.week", count),
                list -> {
                    listOnly = list;
                    setCenter(list ? changes : week);
                    showProven();
                });
        tabs.select(listOnly);
        HBox line = new HBox(12, tabs);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(8, line);
        top.getStyleClass().add("plan-tabs");
        if (shown != null) {
            proven.setText(texts.proven(shown));
            proven.setTooltip(new Tooltip(texts.meaning(shown, model.explained())));
            showProven();
            line.getChildren().add(proven);
            String reason = texts.reason(model, shown);
            if (!reason.isEmpty()) {
                top.getChildren().add(TextLabels.wrapped(reason, "note"));
            }
        }
        return top;
    }

    /** Above the board; the list of changes says it by itself. */
    private void showProven() {
        ShownWeek shown = model.shownProperty().get();
        proven.setVisible(shown != null && shown.outcome().proven() && !listOnly);
    }

    private void look(PlanItem item) {
        board.mark(item);
        changes.mark(item);
    }

    private void lookOnBoard(PlanItem item) {
        board.mark(item);
    }
}
