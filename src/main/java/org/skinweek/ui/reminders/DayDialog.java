package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.Reminder;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Shows the list of a day to come, and why what is due on it is. */
final class DayDialog {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final Function<Notebook, Checker> rules;
    private final BackgroundRunner background;
    private final ReminderReasons reasons;

    /** @param rules the rules as a notebook adjusts them */
    DayDialog(
            PageContext context,
            Workspace workspace,
            Function<Notebook, Checker> rules,
            BackgroundRunner background,
            ReminderReasons reasons) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.background = background;
        this.reasons = reasons;
    }

    /** Shows a day. */
    void show(AgendaDay day, LocalDate today) {
        Notebook notebook = workspace.notebook();
        background.run(
                () -> DayList.of(notebook, context.catalog(), rules.apply(notebook), day.date(), today),
                list -> context.dialogs().show(new DateWords(words).full(day.date()), content(list, day, today)));
    }

    private VBox content(DayList list, AgendaDay day, LocalDate today) {
        VBox content = new VBox(16);
        add(content, "common.session.morning", list.morning());
        add(content, "common.session.evening", list.evening());
        if (content.getChildren().isEmpty()) {
            content.getChildren()
                    .add(TextLabels.wrapped(
                            words.text(day.away() ? "reminders.row.away" : "reminders.row.nothing"), "note"));
        }
        List<Reminder> about =
                day.lines().stream().flatMap(line -> line.about().stream()).toList();
        if (!about.isEmpty()) {
            DisclosureLink why =
                    new DisclosureLink(words.text("reminders.why"), words, () -> padded(reasons.of(about, today)));
            why.setId("day-why");
            content.getChildren().add(why);
        }
        ActionButton week = new ActionButton(words.text("reminders.day.week"), () -> {
            context.dialogs().close();
            context.navigator().open(PageRoute.WEEK);
        });
        week.setGraphic(FeatherIcons.of(Feather.CALENDAR));
        week.setId("day-week");
        content.getChildren().add(week);
        return content;
    }

    private static VBox padded(VBox reasons) {
        reasons.getStyleClass().add("reasons");
        return reasons;
    }

    private void add(VBox content, String heading, List<DayList.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        VBox part = new VBox(8, TextLabels.of(words.text(heading), "strong"));
        steps.forEach(step -> part.getChildren().add(row(step)));
        content.getChildren().add(part);
    }

    private HBox row(DayList.Step step) {
        StackPane picture = new StackPane(new ActiveBadge(step.family()));
        picture.getStyleClass().add("agenda-picture");
        VBox texts = new VBox(ProductName.within(step.name()));
        if (!step.barred().isEmpty()) {
            texts.getStyleClass().add("barred-step");
            texts.getChildren().add(TextLabels.wrapped(words.text("reminders.day.left_out", step.barred()), "note"));
        }
        return new HBox(12, picture, texts);
    }
}
