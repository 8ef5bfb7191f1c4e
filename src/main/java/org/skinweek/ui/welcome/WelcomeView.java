package org.skinweek.ui.welcome;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.LazyValue;
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
final class WelcomeView {
    private static final int QUESTIONS = 4;

    private final PageContext context;
    private final Words words;
    private final WelcomeViewModel model;
    private final WelcomeChoice choice;
    private final WelcomeCard card;
    private final LazyValue<SkinQuestions> skin;
    private final LazyValue<OwnedStep> owned;
    private final LazyValue<WeekStep> week;
    private final Runnable leave;

    /**
     * The screens over a model.
     *
     * @param choice the first screen, which may be in the window already, and the card that all are shown on
     * @param leave takes the welcome away where it is not the first; the first goes when it is answered
     */
    WelcomeView(PageContext context, WelcomeViewModel model, WelcomeChoice choice, Runnable leave) {
        this.context = context;
        this.choice = choice;
        this.card = choice.card();
        this.leave = leave;
        this.words = context.words();
        this.model = model;
        this.skin = new LazyValue<>(() -> new SkinQuestions(model.profileProperty(), words));
        this.owned = new LazyValue<>(() -> new OwnedStep(model, context));
        this.week = new LazyValue<>(() -> new WeekStep(model, context));
        model.stepProperty().addListener((observable, before, now) -> show(now));
        model.draftProperty().addListener((observable, before, now) -> {
            if (model.stepProperty().get() == WelcomeViewModel.Step.WEEK && before.isPresent() != now.isPresent()) {
                week(now);
            }
        });
        if (model.again()) {
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    leave();
                    event.consume();
                }
            });
        }
        show(model.stepProperty().get());
        choice.wake(new WelcomeChoice.Answers(model::next, this::example, this::skip, this::advice));
    }

    /** What is laid over the window. */
    Node node() {
        return card;
    }

    private void show(WelcomeViewModel.Step step) {
        switch (step) {
            case CHOICE -> choice.show();
            case SKIN ->
                question(1, "welcome.skin.title", skin.get().type(), skin.get().sensitivity());
            case HEALTH ->
                question(
                        2,
                        "welcome.health.title",
                        note("welcome.health.text"),
                        skin.get().conditionChoices());
            case GOALS ->
                question(
                        3,
                        "welcome.goals.title",
                        note("welcome.goals.text"),
                        skin.get().goalChoices());
            case SHELF -> {
                owned.get().refresh();
                question(4, "welcome.shelf.title", owned.get());
            }
            case WEEK -> last();
        }
    }

    private void advice() {
        context.dialogs().show(words.text("settings.advice.doctor"), new DoctorAdvice(words));
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
        card.compose(
                header(
                        words.text("welcome.again.last"),
                        TextLabels.wrapped(words.text("welcome.again.title"), "page-title")),
                new VBox(new ChangesStep(changes, words)),
                WelcomeCard.goOn(finish),
                button("welcome.back", "welcome-back", model::back),
                new FlexibleSpace(),
                leaveLink(),
                finish);
        card.focus(finish);
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
        Hyperlink link = WelcomeCard.link(words.text("welcome.again.leave"), "welcome-leave");
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

    private void question(int number, String titleKey, Node... questions) {
        Button next = button("welcome.next", "welcome-next", this::next);
        Button back = button("welcome.back", "welcome-back", model::back);
        back.setVisible(!model.again() || number > 1); // its room stays
        VBox content = new VBox(20, questions);
        card.compose(
                header(
                        words.text("welcome.step", number, QUESTIONS),
                        TextLabels.wrapped(words.text(titleKey), "page-title")),
                content,
                WelcomeCard.goOn(next),
                back,
                new FlexibleSpace(),
                model.again() ? leaveLink() : skipLink(),
                next);
        Node first = FocusFinder.firstIn(content);
        card.focus(first == null ? next : first);
    }

    private static Node header(String step, Label title) {
        return new VBox(4, TextLabels.wrapped(step, "note"), title);
    }

    private void week(Optional<WelcomeViewModel.Draft> draft) {
        boolean nothing = draft.map(ready -> ready.products().isEmpty()).orElse(false);
        Button finish = button(nothing ? "welcome.finish.shelf" : "welcome.finish", "welcome-finish", this::finish);
        finish.setDisable(draft.isEmpty());
        card.compose(
                header(words.text("welcome.step.last"), week.get().title()),
                new VBox(draft.isEmpty() ? waiting() : week.get()),
                WelcomeCard.goOn(finish),
                button("welcome.back", "welcome-back", model::back),
                new FlexibleSpace(),
                usedLink(),
                finish);
        card.focus(finish);
    }

    /** Back to what is owned, where what the skin is used to can be said. */
    private Hyperlink usedLink() {
        Hyperlink used = WelcomeCard.link(words.text("welcome.week.used"), "welcome-used");
        used.visibleProperty().bind(week.get().stagedProperty());
        used.setOnAction(event -> {
            model.back();
            owned.get().focusUse();
        });
        return used;
    }

    private Node waiting() {
        HBox waiting = new HBox(12, new ProgressIndicator(), note("welcome.week.laying"));
        waiting.setAlignment(Pos.CENTER_LEFT);
        return waiting;
    }

    private void next() {
        WelcomeViewModel.Step before = model.stepProperty().get();
        model.next();
        if (before == model.stepProperty().get()) {
            owned.get().focusWrong();
        }
    }

    private Hyperlink skipLink() {
        Hyperlink link = WelcomeCard.link(words.text("welcome.skip"), "welcome-skip");
        link.setOnAction(event -> skip());
        return link;
    }

    private void skip() {
        var unused = model.skip().thenAccept(notebook -> context.navigator().open(PageRoute.SHELF));
    }

    private Button button(String key, String id, Runnable action) {
        return WelcomeCard.button(words.text(key), id, action);
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
