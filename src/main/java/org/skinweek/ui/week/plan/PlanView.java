package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.planner.Proposal;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.words.Words;

/** Planning a week, over the page Week: wishes, search, proposal. It is there only while something is planned. */
public final class PlanView extends BorderPane {
    private final Words words;
    private final PlanViewModel model;
    private final PlanTexts texts;
    private final WishList wishes;
    private final ProposalView proposal;
    private final Label title = new Label();
    private final Label span = new Label();
    private final Label progress = new Label();
    private final Button make;
    private final HBox bar;
    /** Wishes and proposal stay in it, unseen, once they were shown. */
    private final StackPane parts = new StackPane();

    /**
     * A view that is closed.
     *
     * @param closed called when planning ends
     * @param accepted called when a plan is made so, with the first day that changes
     */
    public PlanView(PageContext context, PlanViewModel model, Runnable closed, Consumer<LocalDate> accepted) {
        this.words = context.words();
        this.model = model;
        this.texts = new PlanTexts(words);
        this.wishes = new WishList(context, model, texts);
        this.proposal = new ProposalView(context, model, texts, accepted);
        getStyleClass().addAll("plan-view", "page-padding");
        this.make = new Button(words.text("planning.make"), FeatherIcons.of(Feather.AWARD));
        make.getStyleClass().add("accent");
        make.setId("plan-make");
        make.setDefaultButton(true);
        make.setOnAction(event -> model.plan());
        this.bar = new HBox(8, new ActionButton(words.text("shell.cancel"), model::close), make);
        bar.getStyleClass().add("plan-bar");
        bar.setAlignment(Pos.CENTER_RIGHT);
        setTop(header());
        setCenter(parts);
        model.phaseProperty().addListener((observable, before, now) -> {
            show(now);
            if (now == PlanViewModel.Phase.CLOSED) {
                closed.run();
            }
        });
        model.wishesProperty().addListener((observable, before, rows) -> showWishes());
        model.bestProperty().addListener((observable, before, best) -> showProgress(best));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goBack();
                event.consume();
            }
        });
    }

    /** Begins planning. */
    public void open(PlanIntent ask) {
        model.open(ask);
        title.setText(words.textOf("planning.title.", ask.reason()));
    }

    /** Ends the search, when the page is left; what is planned stays until the user comes back. */
    public void leave() {
        model.takeBestSoFar();
    }

    /** One step back: from what was wished for to the wishes, and from there to the week. */
    private void goBack() {
        boolean wished = model.reason() == PlanIntent.Reason.BEST
                && model.phaseProperty().get() != PlanViewModel.Phase.WISHES;
        if (wished) {
            model.backToWishes();
        } else {
            model.close();
        }
    }

    private Node header() {
        title.getStyleClass().add("page-title");
        span.getStyleClass().add("note");
        span.setMinWidth(0);
        Button close = FeatherIcons.button(Feather.X, words.text("planning.close"), model::close);
        close.setId("plan-close");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(12, title, span, new FlexibleSpace(), close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("plan-header");
        return header;
    }

    private void show(PlanViewModel.Phase phase) {
        switch (phase) {
            case CLOSED -> show(null, false);
            case WISHES -> {
                span.setText("");
                if (model.wishesProperty().get() == null) {
                    show(null, false);
                }
                showWishes();
            }
            case SEARCHING -> showSearch();
            case PROPOSAL -> {
                span.setText(texts.span(model.asked().all()));
                show(proposal, false);
                proposal.focusFirst();
            }
        }
    }

    private void showWishes() {
        List<WishRow> rows = model.wishesProperty().get();
        if (model.phaseProperty().get() != PlanViewModel.Phase.WISHES || rows == null) {
            return;
        }
        if (model.stopped()) {
            show(
                    new EmptyState(
                            Feather.PHONE_CALL, words.text("diary.emergency.title"), words.text("planning.stopped")),
                    false);
            return;
        }
        wishes.show(rows);
        show(wishes, !rows.isEmpty());
        if (!rows.isEmpty()) {
            make.requestFocus();
        }
    }

    /** Shows one part alone; absent for none. */
    private void show(@Nullable Node part, boolean withBar) {
        if (part != null && !parts.getChildren().contains(part)) {
            parts.getChildren().add(part);
        }
        parts.getChildren().removeIf(other -> other != part && other != wishes && other != proposal);
        parts.getChildren().forEach(other -> NodeVisibility.show(other, other == part));
        setBottom(withBar ? bar : null);
    }

    private void showSearch() {
        progress.setText("");
        Button take = new ActionButton(words.text("planning.take"), () -> model.takeBestSoFar());
        take.setId("plan-take");
        VBox box = new VBox(
                12,
                new ProgressIndicator(ProgressIndicator.INDETERMINATE_PROGRESS),
                TextLabels.wrapped(words.text("planning.searching"), "section-title"),
                progress,
                take);
        box.setAlignment(Pos.CENTER);
        show(box, false);
        take.requestFocus();
    }

    private void showProgress(Proposal best) {
        progress.setText(best == null ? "" : texts.progress(best));
    }
}
