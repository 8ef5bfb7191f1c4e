package org.skinweek.ui.week;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Placement;
import org.skinweek.ui.common.Toasts;

/** What was copied or cut with the keyboard on the board: a whole day, or one card that is on its way. */
final class DayClipboard {
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final Toasts toasts;
    private @Nullable DayOfWeek day;
    private @Nullable Placement card;

    DayClipboard(WeekViewModel model, WeekTexts texts, Toasts toasts) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
    }

    boolean holdsDay() {
        return day != null;
    }

    void copy(DayOfWeek copied) {
        day = copied;
        card = null;
        toasts.show(texts.words().text("week.copied", texts.longDay(copied)));
    }

    void cut(WeekBoard.Card cut) {
        card = cut.placement();
        day = null;
        toasts.show(texts.words().text("week.cut", cut.product().name()));
    }

    void paste(Slot slot) {
        Placement moved = card;
        if (moved != null) {
            card = null;
            model.move(moved, slot);
        } else {
            paste(slot.day());
        }
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
