package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** Says why reminders exist: each as it is told, then the rule that asks for it, or what its kind is for. */
final class ReminderReasons {
    private final PageContext context;
    private final Words words;
    private final Supplier<RuleBook> book;

    /** @param book the rules as the user has adjusted them */
    ReminderReasons(PageContext context, Supplier<RuleBook> book) {
        this.context = context;
        this.words = context.words();
        this.book = book;
    }

    /** A reminder, and why it exists. */
    VBox of(Reminder reminder, LocalDate today) {
        Label text = ProductName.within(new ReminderText(words).sentence(reminder, today), "strong");
        HBox title = new HBox(8, ReminderPictures.icon(reminder.kind(), reminder.session(), "accent-icon"), text);
        title.getStyleClass().add("session-line");
        VBox reason =
                new VBox(4, title, TextLabels.wrapped(words.textOf("reminders.why.", reminder.kind()), "reason-text"));
        Optional.ofNullable(reminder.rule())
                .flatMap(book.get()::rule)
                .ifPresent(rule -> reason.getChildren()
                        .addAll(
                                TextLabels.wrapped(
                                        words.text(
                                                "reminders.why.rule",
                                                rule.explanation().title(),
                                                rule.explanation().reason()),
                                        "small-text",
                                        "reason-text"),
                                evidence(rule)));
        return reason;
    }

    private VBox evidence(Rule rule) {
        VBox box = new VBox(new RuleEvidence(context).folded(rule.explanation()));
        box.getStyleClass().add("reason-text");
        return box;
    }

    /** Several of them, one below the other. */
    VBox of(List<Reminder> reminders, LocalDate today) {
        VBox all = new VBox(16);
        reminders.forEach(reminder -> all.getChildren().add(of(reminder, today)));
        return all;
    }

    /** What each kind is for. */
    VBox kinds() {
        VBox all = new VBox(12);
        for (ReminderKind kind : ReminderKind.values()) {
            HBox title = new HBox(
                    8,
                    ReminderPictures.icon(kind, Session.EVENING, "accent-icon"),
                    TextLabels.wrapped(words.textOf("reminders.kind.", kind), "strong"));
            all.getChildren()
                    .add(new VBox(2, title, TextLabels.wrapped(words.textOf("reminders.why.", kind), "reason-text")));
        }
        return all;
    }
}
