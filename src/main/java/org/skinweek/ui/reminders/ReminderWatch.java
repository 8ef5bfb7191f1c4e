package org.skinweek.ui.reminders;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.DueNotice;
import org.skinweek.reminder.DueReminders;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** Shows a notice in the window when the morning's or the evening's reminder falls due. */
public final class ReminderWatch {
    private static final Duration BETWEEN_LOOKS = Duration.seconds(20);

    private final PageContext context;
    private final Workspace workspace;
    private final UserClock clock;
    private final DueNotice due;

    /** Starts watching: what fell due before now is not told. */
    public ReminderWatch(PageContext context, Workspace workspace, UserRules rules, UserClock clock) {
        this.context = context;
        this.workspace = workspace;
        this.clock = clock;
        this.due = new DueNotice(
                new DueReminders(context.catalog(), rules::of),
                workspace.notebook().settings(),
                clock.now(),
                clock.zone());
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
        Notebook notebook = workspace.notebook();
        Instant now = clock.now();
        Optional<DueNotice.Notice> fallen = due.look(notebook, now, clock.zone());
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
                words.text("reminders.notice.open"),
                () -> context.navigator().openSession(notice.day(), notice.session()),
                "accent");
        context.toasts().notice(title, text, today);
    }
}
