package org.skinweek.cli;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.LimitRoom;
import org.skinweek.rules.UseOutlook;

/**
 * What one limit leaves of a product, as {@code where --json} prints it.
 *
 * @param rule id of the rule
 * @param counts what is counted
 * @param used how much is used or planned in the fullest days around the beginning of the week
 * @param most how much there may be
 * @param left how many more uses of the product there may be then
 * @param back when there is more room; absent where none comes back in two weeks
 */
record LeftJson(
        String rule,
        String counts,
        double used,
        double most,
        int left,
        @Nullable When back) {
    /** A session of the week, 0, or of a week after it. */
    record When(int week, DayOfWeek day, Session session) {
        private static When of(int slot, Timeline timeline) {
            Use use = Use.at(slot, 0);
            return new When(use.day() / Timeline.DAYS, timeline.dayOfWeek(use.day()), use.session());
        }

        /** A session where there is one. */
        static @Nullable When of(OptionalInt slot, Timeline timeline) {
            return slot.isPresent() ? of(slot.getAsInt(), timeline) : null;
        }
    }

    static List<LeftJson> of(UseOutlook outlook, Timeline timeline) {
        return outlook.rooms().stream().map(room -> of(room, timeline)).toList();
    }

    private static LeftJson of(LimitRoom room, Timeline timeline) {
        return new LeftJson(
                room.rule().id(),
                room.measure().name().toLowerCase(Locale.ROOT),
                room.used(),
                room.most(),
                room.left(),
                When.of(room.back(), timeline));
    }
}
