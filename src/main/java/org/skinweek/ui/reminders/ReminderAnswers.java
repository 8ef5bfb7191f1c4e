package org.skinweek.ui.reminders;

import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.diary.SkipReason;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What is done about a reminder, in its notice and on the page: each says what it did, with Undo where something was written down. */
final class ReminderAnswers {
    /** More names than these are only counted. */
    private static final int MOST_NAMES = 3;

    private final PageContext context;
    private final Words words;
    private final UserReminders reminders;
    private final UserClock clock;

    ReminderAnswers(PageContext context, UserReminders reminders, UserClock clock) {
        this.context = context;
        this.words = context.words();
        this.reminders = reminders;
        this.clock = clock;
    }

    /** True where there are steps to tick. */
    boolean hasSteps(ReminderTelling telling) {
        return reminders.hasSteps(telling);
    }

    /** Until when they can be put off now. */
    List<SnoozeChoice> choices() {
        return reminders.choices();
    }

    /** Writes the steps down as done. */
    void done(ReminderTelling telling) {
        String said = said("reminders.done.toast", telling);
        context.undo().offer(said, reminders.done(telling));
    }

    /** Writes the steps down as left out. */
    void skip(ReminderTelling telling) {
        String said = said("reminders.skip.toast", telling);
        context.undo().offer(said, reminders.skip(telling, SkipReason.OTHER));
    }

    /** Acknowledges a telling. */
    void seen(ReminderTelling telling) {
        var unused = reminders.seen(telling);
    }

    /**
     * A menu of what a telling can be put off to.
     *
     * @param before is done before anything of it, such as closing a notice
     * @param after is done after it
     */
    MenuButton later(ReminderTelling telling, Runnable before, Runnable after) {
        MenuButton later = new MenuButton(words.text("reminders.notice.later"), FeatherIcons.of(Feather.CLOCK));
        for (SnoozeChoice snooze : reminders.choices()) {
            later.getItems().add(ContextMenuOffer.entry(words.textOf("reminders.snooze.", snooze), () -> {
                before.run();
                ZonedDateTime until = reminders.later(telling, snooze).atZone(clock.zone());
                String key = snooze == SnoozeChoice.TOMORROW ? "reminders.later.tomorrow" : "reminders.later.toast";
                context.toasts().show(words.text(key, TimeText.show(until.toLocalTime())));
                after.run();
            }));
        }
        return later;
    }

    private String said(String key, ReminderTelling telling) {
        List<String> names = reminders.steps(telling).stream()
                .map(Product::name)
                .map(words::isolated)
                .toList();
        return names.isEmpty() || names.size() > MOST_NAMES
                ? words.text(key + ".many", names.size())
                : words.text(key, words.list(names));
    }
}
