package org.skinweek.ui.welcome;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.skin.DoctorAdvice;
import org.skinweek.ui.skin.SkinQuestions;
import org.skinweek.words.Words;

/**
 * The first run, laid over the whole window: one calm card that asks four short questions, or none. What goes on stays
 * in sight below what scrolls; every answer is kept on the way back.
 */
final class WelcomeView extends StackPane {
    private static final double WIDTH = 800;
    /** The same on all screens, so that what goes on and back stays where it is. */
    private static final double HEIGHT = 720;

    private static final double MARGIN = 24;
    /** What the strip of messages takes of the lower margin beyond it. */
    private static final double TOASTS = 8;
    /** Room for the focus ring, which a scroll pane would cut off. */
    private static final double RING = 4;

    /** Room for the bar that appears when there is more than fits: what stands beside it does not move then. */
    private static final double SCROLL_BAR = 16;

    private static final int QUESTIONS = 4;

    private final PageContext context;
    private final Words words;
    private final WelcomeViewModel model;
    private final SkinQuestions skin;
    private final OwnedStep owned;
    private final VBox card = new VBox();
    private final WeekStep week;
    private final Runnable leave;
    private @Nullable Node first;

    /**
     * The screens over a model.
     *
     * @param leave takes the welcome away where it is not the first; the first goes when it is answered
     */
    WelcomeView(PageContext context, WelcomeViewModel model, Runnable leave) {
        this.context = context;
        this.leave = leave;
        this.words = context.words();
        this.model = model;
        this.skin = new SkinQuestions(model.profileProperty(), words);
        this.owned = new OwnedStep(model, context);
        getStyleClass().add("welcome");
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(WIDTH, HEIGHT);
        StackPane.setMargin(card, new Insets(MARGIN, MARGIN, MARGIN + TOASTS, MARGIN));
        getChildren().add(card);
        model.stepProperty().addListener((observable, before, now) -> show(now));
        this.week = new WeekStep(model, context);
        model.draftProperty().addListener((observable, before, now) -> {
            if (model.stepProperty().get() == WelcomeViewModel.Step.WEEK && before.isPresent() != now.isPresent()) {
                week(now);
            }
        });
        sceneProperty()
                .addListener((observable, before, now) -> Platform.runLater(() -> {
                    if (now != null && first != null) {
                        first.requestFocus();
                    }
                }));
        if (model.again()) {
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    leave();
                    event.consume();
                }
            });
        }
        show(model.stepProperty().get());
    }

    private void show(WelcomeViewModel.Step step) {
        switch (step) {
            case CHOICE -> choice();
            case SKIN -> question(1, "welcome.skin.title", skin.type(), skin.sensitivity());
            case HEALTH -> question(2, "welcome.health.title", note("welcome.health.text"), skin.conditionChoices());
            case GOALS -> question(3, "welcome.goals.title", note("welcome.goals.text"), skin.goalChoices());
            case SHELF -> {
                owned.refresh();
                question(4, "welcome.shelf.title", owned);
            }
            case WEEK -> last();
        }
    }

    private void choice() {
        Button start = button("welcome.start", "welcome-start", model::next);
        Button example = button("welcome.example", "welcome-example", this::example);
        Hyperlink advice = new Hyperlink(words.text("settings.advice.open"));
        advice.setOnAction(
                event -> context.dialogs().show(words.text("settings.advice.doctor"), new DoctorAdvice(words)));
        VBox promises = new VBox(
                16,
                promise(Feather.CALENDAR, "welcome.promise.week"),
                promise(Feather.ALERT_TRIANGLE, "welcome.promise.why"),
                promise(Feather.LOCK, "welcome.promise.here"));
        FlowPane medical = new FlowPane(8, 4, TextLabels.of(words.text("settings.advice.short"), "note"), advice);
        VBox content = new VBox(24, note("welcome.text"), promises, medical);
        Label title = TextLabels.wrapped(words.text("welcome.title"), "page-title");
        compose(title, content, goOn(start), skipLink(), space(), example, start);
        focus(start);
    }

    private void last() {
        if (model.again()) {
            changes(model.changes());
        } else {
            week(model.draftProperty().get());
        }
    }

    /** What somebody who answered before will find otherwise. */
    private void changes(GuideChanges changes) {
        Button finish =
                button(changes.isEmpty() ? "welcome.again.close" : "welcome.again.save", "welcome-finish", () -> {
                    model.finishAgain(changes, () -> tell(changes));
                    leave.run();
                });
        compose(
                header(
                        words.text("welcome.again.last"),
                        TextLabels.wrapped(words.text("welcome.again.title"), "page-title")),
                new VBox(new ChangesStep(changes, words)),
                goOn(finish),
                button("welcome.back", "welcome-back", model::back),
                space(),
                leaveLink(),
                finish);
        focus(finish);
    }

    private void tell(GuideChanges changes) {
        if (!changes.added().isEmpty()) {
            context.toasts()
                    .show(
                            words.text("welcome.again.saved"),
                            words.text("welcome.again.plan"),
                            () -> context.navigator().openPlan(PlanIntent.best(model.today())));
        } else if (!changes.isEmpty()) {
            context.toasts().show(words.text("welcome.again.saved"));
        }
    }

    private Hyperlink leaveLink() {
        Hyperlink link = new Hyperlink(words.text("welcome.again.leave"));
        link.setId("welcome-leave");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> leave());
        return link;
    }

    /** Goes at once where nothing was answered otherwise; what would be lost goes only when that is said. */
    private void leave() {
        if (model.changes().isEmpty()) {
            leave.run();
        } else {
            context.dialogs()
                    .confirm(
                            words.text("welcome.again.lose.title"),
                            words.text("welcome.again.lose.text"),
                            words.text("welcome.again.lose.verb"),
                            leave);
        }
    }

    private Node promise(Feather icon, String key) {
        Label text = note(key);
        HBox row = new HBox(12, FeatherIcons.of(icon, "accent-icon"), text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void question(int number, String titleKey, Node... questions) {
        Button next = button("welcome.next", "welcome-next", this::next);
        Button back = button("welcome.back", "welcome-back", model::back);
        back.setVisible(!model.again() || number > 1); // its room stays
        VBox content = new VBox(20, questions);
        compose(
                header(
                        words.text("welcome.step", number, QUESTIONS),
                        TextLabels.wrapped(words.text(titleKey), "page-title")),
                content,
                goOn(next),
                back,
                space(),
                model.again() ? leaveLink() : skipLink(),
                next);
        Node first = FocusFinder.firstIn(content);
        focus(first == null ? next : first);
    }

    private static Node header(String step, Label title) {
        return new VBox(4, TextLabels.wrapped(step, "note"), title);
    }

    private void week(Optional<WelcomeViewModel.Draft> draft) {
        boolean nothing = draft.map(ready -> ready.products().isEmpty()).orElse(false);
        Button finish = button(nothing ? "welcome.finish.shelf" : "welcome.finish", "welcome-finish", this::finish);
        finish.setDisable(draft.isEmpty());
        compose(
                header(words.text("welcome.step.last"), week.title()),
                new VBox(draft.isEmpty() ? waiting() : week),
                goOn(finish),
                button("welcome.back", "welcome-back", model::back),
                space(),
                usedLink(),
                finish);
        focus(finish);
    }

    /** Back to what is owned, where what the skin is used to can be said. */
    private Hyperlink usedLink() {
        Hyperlink used = new Hyperlink(words.text("welcome.week.used"));
        used.setId("welcome-used");
        used.setMinWidth(USE_PREF_SIZE);
        used.visibleProperty().bind(week.stagedProperty());
        used.setOnAction(event -> {
            model.back();
            owned.focusUse();
        });
        return used;
    }

    private Node waiting() {
        HBox waiting = new HBox(12, new ProgressIndicator(), note("welcome.week.laying"));
        waiting.setAlignment(Pos.CENTER_LEFT);
        return waiting;
    }

    /** Heading and buttons stay; what lies between them scrolls where the window is too low. */
    private void compose(Node header, VBox content, Button goOn, Node... footer) {
        content.setPadding(new Insets(RING));
        ScrollPane scroll = new ScrollPane(content);
        content.prefWidthProperty().bind(scroll.widthProperty().subtract(SCROLL_BAR)); // with a bar or without
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setMargin(scroll, new Insets(0, -RING - SCROLL_BAR, 0, -RING)); // the bar lies in the card's padding
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox buttons = new HBox(12, footer);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setMinHeight(USE_PREF_SIZE);
        VBox frame = new VBox(20, header, scroll, buttons);
        FormKeys.submitOnEnter(frame, goOn);
        card.getChildren().setAll(frame);
        VBox.setVgrow(frame, Priority.ALWAYS);
        applyCss(); // puts the content into the scene: what is outside it cannot take focus
        layout();
    }

    /** Moves focus to a control, at once or as soon as the welcome is in the window. */
    private void focus(Node control) {
        first = control;
        control.requestFocus();
    }

    private void next() {
        WelcomeViewModel.Step before = model.stepProperty().get();
        model.next();
        if (before == model.stepProperty().get()) {
            owned.focusWrong();
        }
    }

    private Hyperlink skipLink() {
        Hyperlink skip = new Hyperlink(words.text("welcome.skip"));
        skip.setId("welcome-skip");
        skip.setMinWidth(USE_PREF_SIZE);
        skip.setOnAction(event -> {
            var unused = model.skip().thenAccept(notebook -> context.navigator().open(PageRoute.SHELF));
        });
        return skip;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new ActionButton(words.text(key), () -> action.run());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Makes a button the one that Enter presses. */
    private static Button goOn(Button button) {
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }

    private static Region space() {
        return new FlexibleSpace();
    }

    private void example() {
        var unused = model.example().thenAccept(notebook -> context.navigator().open(PageRoute.WEEK));
    }

    private void finish() {
        model.finish(laid ->
                context.navigator().open(laid.plan().placements().isEmpty() ? PageRoute.SHELF : PageRoute.WEEK));
    }

    private Label note(String key) {
        return TextLabels.wrapped(words.text(key));
    }
}
