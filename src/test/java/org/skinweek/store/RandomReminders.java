package org.skinweek.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;

/** Makes settings of reminders. */
final class RandomReminders {
    private final Random random;

    RandomReminders(Random random) {
        this.random = random;
    }

    ReminderSettings settings(Supplier<@Nullable LocalDate> pause) {
        return new ReminderSettings(
                session(),
                session(),
                some(ReminderKind.class),
                times(ReminderKind.class),
                random.nextBoolean()
                        ? null
                        : new QuietHours(LocalTime.of(20 + random.nextInt(4), 0), LocalTime.of(7, 5)),
                random.nextInt(ReminderSettings.MOST_AHEAD + 1),
                new AskAgain(random.nextInt(AskAgain.MOST_TIMES + 1), AskAgain.FEWEST_MINUTES + random.nextInt(100)),
                pause.get());
    }

    private SessionReminder session() {
        return new SessionReminder(random.nextBoolean(), time(), times(DayOfWeek.class));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    /** In the order of the constants, so that a seed always gives the same. */
    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }

    private <E extends Enum<E>> Map<E, LocalTime> times(Class<E> type) {
        Map<E, LocalTime> times = new EnumMap<>(type);
        some(type).forEach(one -> times.put(one, time()));
        return times;
    }
}
