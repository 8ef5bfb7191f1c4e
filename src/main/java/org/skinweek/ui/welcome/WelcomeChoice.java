package org.skinweek.ui.welcome;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/**
 * The first screen of the welcome: whether to answer questions, to look around, or neither. It needs neither the notebook
 * nor the knowledge base, so a first start shows it before they are read; what is chosen until then is done then.
 */
public final class WelcomeChoice {
    private final Words words;
    private final WelcomeCard card = new WelcomeCard();
    private final VBox content;
    private final Button start;
    private @Nullable Answers answers;
    /** What was chosen last before there was an answer to it. */
    private @Nullable Function<Answers, Runnable> waiting;

    /**
     * What each choice does.
     *
     * @param start asks the questions
     * @param example shows a notebook to look around in
     * @param skip begins with nothing
     * @param advice tells when to ask a doctor
     */
    record Answers(Runnable start, Runnable example, Runnable skip, Runnable advice) {}

    /** A screen that is not shown yet and answers to nothing before {@link #wake}. */
    public WelcomeChoice(Words words) {
        this.words = words;
        start = WelcomeCard.goOn(button("welcome.start", "welcome-start", Answers::start));
        Hyperlink advice = new Hyperlink(words.text("settings.advice.open"));
        advice.setOnAction(event -> choose(Answers::advice));
        content = new VBox(
                24,
                TextLabels.wrapped(words.text("welcome.text")),
                new VBox(
                        16,
                        promise(Feather.CALENDAR, "welcome.promise.week"),
                        promise(Feather.ALERT_TRIANGLE, "welcome.promise.why"),
                        promise(Feather.LOCK, "welcome.promise.here")),
                new FlowPane(8, 4, TextLabels.of(words.text("settings.advice.short"), "note"), advice));
    }

    /** What is laid over the window. */
    public Node node() {
        return card;
    }

    /** The card that this screen and those after it are shown on. */
    WelcomeCard card() {
        return card;
    }

    /** Shows this screen on the card, unless it is there already. */
    public void show() {
        if (!card.shows(content)) {
            Hyperlink skip = WelcomeCard.link(words.text("welcome.skip"), "welcome-skip");
            skip.setOnAction(event -> choose(Answers::skip));
            card.compose(
                    TextLabels.wrapped(words.text("welcome.title"), "page-title"),
                    content,
                    start,
                    skip,
                    new FlexibleSpace(),
                    button("welcome.example", "welcome-example", Answers::example),
                    start);
            card.focus(start);
        }
    }

    /** Answers from now on, first to what was chosen before. */
    void wake(Answers to) {
        answers = to;
        Function<Answers, Runnable> chosen = waiting;
        waiting = null;
        if (chosen != null) {
            chosen.apply(to).run();
        }
    }

    private void choose(Function<Answers, Runnable> choice) {
        Answers now = answers;
        if (now == null) {
            waiting = choice;
        } else {
            choice.apply(now).run();
        }
    }

    private Button button(String key, String id, Function<Answers, Runnable> choice) {
        return WelcomeCard.button(words.text(key), id, () -> choose(choice));
    }

    private Node promise(Feather icon, String key) {
        Label text = TextLabels.wrapped(words.text(key));
        HBox row = new HBox(12, FeatherIcons.of(icon, "accent-icon"), text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
