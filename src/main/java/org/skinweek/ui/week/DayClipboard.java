package org.skinweek.ui.week;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.ToastArea;

/** The day that was copied on the board. */
final class DayClipboard {
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final ToastArea toasts;
    private @Nullable DayOfWeek day;

    DayClipboard(WeekViewModel model, WeekTexts texts, ToastArea toasts) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
    }

    boolean holdsDay() {
        return day != null;
    }

    void copy(DayOfWeek copied) {
        day = copied;
        toasts.show(texts.words().text("week.copied", texts.longDay(copied)));
    }

    void paste(DayOfWeek target) {
        DayOfWeek copied = day;
        if (copied != null && copied != target) {
            model.copyDay(copied, target);
        }
    }

    void clear(DayOfWeek cleared) {
        model.clearDay(cleared);
    }
}
