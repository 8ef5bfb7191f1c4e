package org.skinweek.ui.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.UserReminders;
import org.skinweek.diary.SkipReason;
import org.skinweek.reminder.Snooze;
import org.skinweek.reminder.Telling;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.NoticeWords;
import org.skinweek.words.Words;

/** The notice of what is told, with Done, Later and Skip where there are steps, and the way to its session. */
final class ReminderNotice {
    private final PageContext context;
    private final Words words;
    private final UserReminders reminders;
    private final NoticeWords texts;

    ReminderNotice(PageContext context, UserReminders reminders) {
        this.context = context;
        this.words = context.words();
        this.reminders = reminders;
        this.texts = new NoticeWords(words);
    }

    void show(Telling telling) {
        AtomicReference<Runnable> closing = new AtomicReference<>(() -> {});
        List<Node> controls = new ArrayList<>();
        if (reminders.hasSteps(telling)) {
            controls.add(button("done", "accent", closing, () -> reminders.done(telling)));
        }
        controls.add(later(telling, closing));
        if (reminders.hasSteps(telling)) {
            controls.add(button("skip", "flat", closing, () -> reminders.skip(telling, SkipReason.OTHER)));
        }
        telling.session()
                .ifPresent(told -> controls.add(button("open", "flat", closing, () -> {
                    reminders.seen(telling);
                    context.navigator().openSession(told.day(), told.session());
                })));
        closing.set(context.toasts()
                .notice(
                        texts.title(telling),
                        texts.body(telling),
                        () -> reminders.seen(telling),
                        controls.toArray(Node[]::new)));
    }

    private ActionButton button(String key, String style, AtomicReference<Runnable> closing, Runnable action) {
        ActionButton button = new ActionButton(
                words.text("reminders.notice." + key),
                () -> {
                    closing.get().run();
                    action.run();
                },
                style);
        button.setId("notice-" + key);
        return button;
    }

    private MenuButton later(Telling telling, AtomicReference<Runnable> closing) {
        MenuButton later = new MenuButton(words.text("reminders.notice.later"), FeatherIcons.of(Feather.CLOCK));
        later.setId("notice-later");
        for (Snooze snooze : reminders.choices()) {
            later.getItems().add(ContextMenuOffer.entry(words.textOf("reminders.snooze.", snooze), () -> {
                closing.get().run();
                reminders.later(telling, snooze);
            }));
        }
        return later;
    }
}
