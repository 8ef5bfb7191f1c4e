package org.skinweek.ui.reminders;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** The session that comes first: what it asks for, what comes next, and what can be done about it at once. */
final class SessionCard extends BesidePane {
    private final Words words;
    private final ReminderAnswers answers;
    private final Consumer<NextSession> why;
    private final Runnable refresh;
    private final HBox said;
    private final VBox texts = new VBox(4);
    private final HBox actions;
    private @Nullable Shown shown;

    /** All that the card is made of. */
    private record Shown(NextSession next, boolean steps, List<SnoozeChoice> choices) {}

    /**
     * A card that shows nothing yet.
     *
     * @param why says why the session's reminders exist
     * @param refresh finds anew what is due
     */
    SessionCard(Words words, ReminderAnswers answers, Consumer<NextSession> why, Runnable refresh) {
        this(words, answers, why, refresh, new HBox(16), new HBox(8));
    }

    private SessionCard(
            Words words,
            ReminderAnswers answers,
            Consumer<NextSession> why,
            Runnable refresh,
            HBox said,
            HBox actions) {
        super(said, actions);
        this.said = said;
        this.actions = actions;
        this.words = words;
        this.answers = answers;
        this.why = why;
        this.refresh = refresh;
        getStyleClass().addAll("calm-card", "session-card");
        actions.setAlignment(Pos.CENTER_RIGHT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
    }

    /** Shows a session, unless it is shown as it is; focus that was on one of the buttons stays in the card. */
    void show(NextSession next) {
        Shown now = new Shown(next, answers.hasSteps(next.telling()), answers.choices());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean focused = FocusFinder.isWithin(
                this, getScene() == null ? null : getScene().getFocusOwner());
        FontIcon icon = FeatherIcons.of(
                next.session() == Session.MORNING ? Feather.SUNRISE : Feather.MOON, "accent-icon", "session-icon");
        Label when = TextLabels.wrapped(next.when(), "small-strong", "accent-text");
        Label title = ProductName.within(next.title(), "section-title");
        texts.getChildren().setAll(when, title);
        if (!next.next().isEmpty()) {
            texts.getChildren().add(ProductName.within(next.next(), "session-next"));
        }
        next.lines().forEach(line -> texts.getChildren().add(line(line)));
        actions.getChildren().clear();
        ReminderTelling telling = next.telling();
        if (!telling.isEmpty() || !next.lines().isEmpty()) {
            Hyperlink reason = new Hyperlink(words.text("reminders.why"));
            reason.setId("session-why");
            reason.setOnAction(event -> why.accept(next));
            texts.getChildren().add(reason);
        }
        if (now.steps()) {
            ActionButton done =
                    new ActionButton(words.text("reminders.notice.done"), () -> answers.done(telling), "accent");
            done.setGraphic(FeatherIcons.of(Feather.CHECK));
            done.setId("session-done");
            MenuButton later = answers.later(telling, () -> {}, refresh);
            later.setId("session-later");
            ActionButton skip =
                    new ActionButton(words.text("reminders.notice.skip"), () -> answers.skip(telling), "quiet");
            skip.setId("session-skip");
            actions.getChildren().setAll(done, later, skip);
        }
        said.getChildren().setAll(icon, texts);
        NodeVisibility.show(actions, !actions.getChildren().isEmpty());
        actions.getChildren().forEach(each -> ((Control) each).setMinWidth(USE_PREF_SIZE));
        if (focused) {
            @Nullable Node first = FocusFinder.firstIn(this);
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private static HBox line(AgendaLine line) {
        HBox row = new HBox(8, ReminderPictures.of(line), ProductName.within(line.text(), "small-text"));
        row.getStyleClass().add("session-line");
        return row;
    }
}
