package org.skinweek.ui.reminders;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.DueNotice;
import org.skinweek.reminder.Reminders;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** Shows a notice in the window when the morning's or the evening's reminder falls due. */
public final class ReminderWatch {
    private static final Duration BETWEEN_LOOKS = Duration.seconds(20);

    private final PageContext context;
    private final DueNotice due;

    /** A watch from now on. */
    public ReminderWatch(PageContext context) {
        this.context = context;
        Desktop desktop = context.desktop();
        this.due = new DueNotice(
                new Reminders(desktop.catalog(), desktop.rules()::of),
                desktop.workspace().notebook().settings(),
                desktop.clock().now(),
                desktop.clock().zone());
    }

    /** Looks at the clock every few seconds; the returned action ends that. */
    public Runnable start() {
        Timeline timer = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> look()));
        timer.setCycleCount(Animation.INDEFINITE);
        timer.play();
        return timer::stop;
    }

    /** Looks at the clock once. */
    public void look() {
        Desktop desktop = context.desktop();
        Notebook notebook = desktop.workspace().notebook();
        Instant now = desktop.clock().now();
        Optional<DueNotice.Notice> fallen =
                due.look(notebook, now, desktop.clock().zone());
        if (notebook.settings().firstRunDone()) {
            fallen.ifPresent(this::show);
        }
    }

    private void show(DueNotice.Notice notice) {
        Words words = context.words();
        ReminderText texts = new ReminderText(words);
        String title = words.text(
                notice.session() == Session.MORNING ? "reminders.notice.morning" : "reminders.notice.evening");
        String text = notice.reminders().stream()
                .map(reminder -> texts.sentence(reminder, notice.day()))
                .collect(Collectors.joining("\n"));
        Button today = new ActionButton(
                words.text("reminders.notice.open"), () -> context.navigator().open(PageRoute.TODAY), "accent");
        context.toasts().notice(title, text, today);
    }
}
