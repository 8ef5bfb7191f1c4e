package org.skinweek.ui.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.NoticeWords;
import org.skinweek.words.Words;

/** Shows the notice of what is told, with Done, Later and Skip where there are steps, and the way to its session. */
final class ReminderNotice {
    private final PageContext context;
    private final Words words;
    private final ReminderAnswers answers;
    private final NoticeWords texts;
    /** The last one that was shown; absent where there was none, or it was answered elsewhere. */
    private @Nullable ReminderTelling shown;

    /** True where it had steps to tick. */
    private boolean hadSteps;

    private Runnable closing = () -> {};

    ReminderNotice(PageContext context, ReminderAnswers answers) {
        this.context = context;
        this.words = context.words();
        this.answers = answers;
        this.texts = new NoticeWords(words);
    }

    /** Shows a telling; in the place of one that told the same. */
    void show(ReminderTelling telling) {
        @Nullable ReminderTelling before = shown;
        if (before != null && telling.keys().containsAll(before.keys())) {
            closing.run();
        }
        AtomicReference<Runnable> closingThis = new AtomicReference<>(() -> {});
        Runnable close = () -> closingThis.get().run();
        NoticeBar bar = new NoticeBar(
                words, telling, texts.title(telling), texts.body(telling), controls(telling, close), () -> {
                    close.run();
                    answers.seen(telling);
                });
        closingThis.set(context.toasts().notice(bar, bar.getAccessibleText()));
        closing = close;
        shown = telling;
        hadSteps = answers.hasSteps(telling);
    }

    /** Takes the notice away where its steps were ticked meanwhile, on a page or in another program. */
    void closeAnswered() {
        @Nullable ReminderTelling telling = shown;
        if (telling != null && hadSteps && !answers.hasSteps(telling)) {
            shown = null;
            closing.run();
        }
    }

    /** Takes the notice away where all that it tells was answered elsewhere, such as on the desktop. */
    void answered(List<ReminderKey> keys) {
        @Nullable ReminderTelling telling = shown;
        if (telling != null && keys.containsAll(telling.keys())) {
            shown = null;
            closing.run();
        }
    }

    private List<ButtonBase> controls(ReminderTelling telling, Runnable close) {
        List<ButtonBase> controls = new ArrayList<>();
        if (answers.hasSteps(telling)) {
            ActionButton done = button("done", close, () -> answers.done(telling), "accent");
            done.setGraphic(FeatherIcons.of(Feather.CHECK));
            controls.add(done);
        }
        MenuButton later = answers.later(telling, close, () -> {});
        later.setId("notice-later");
        controls.add(later);
        if (answers.hasSteps(telling)) {
            controls.add(button("skip", close, () -> answers.skip(telling), "quiet"));
        }
        telling.session()
                .ifPresent(told -> controls.add(button(
                        "open",
                        close,
                        () -> {
                            answers.seen(telling);
                            context.navigator().openSession(told.day(), told.session());
                        },
                        "quiet")));
        return controls;
    }

    private ActionButton button(String key, Runnable close, Runnable action, String style) {
        ActionButton button = new ActionButton(
                words.text("reminders.notice." + key),
                () -> {
                    close.run();
                    action.run();
                },
                style);
        button.setId("notice-" + key);
        return button;
    }
}
