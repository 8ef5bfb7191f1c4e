package org.skinweek.ui.reminders;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

/**
 * What is due on each of some days in the same way: it is said once, so that a row of the agenda says what is special.
 *
 * @param morning names of what is put on every morning
 * @param evening names of the care that is put on every evening
 * @param sunscreen true where every morning asks for sunscreen because of an active
 */
record DailyReminders(Set<String> morning, Set<String> evening, boolean sunscreen) {
    /** Copies the sets, in their order. */
    DailyReminders {
        morning = Collections.unmodifiableSet(new LinkedHashSet<>(morning));
        evening = Collections.unmodifiableSet(new LinkedHashSet<>(evening));
    }

    /** What is alike on all of these days. */
    static DailyReminders of(Collection<List<Reminder>> days, NamedProducts products) {
        Set<String> evening = same(days, Session.EVENING);
        products.treatments(List.copyOf(evening)).forEach(evening::remove);
        boolean sunscreen = !days.isEmpty()
                && days.stream()
                        .allMatch(day -> day.stream().anyMatch(reminder -> reminder.kind() == ReminderKind.SUNSCREEN));
        return new DailyReminders(same(days, Session.MORNING), evening, sunscreen);
    }

    private static Set<String> same(Collection<List<Reminder>> days, Session session) {
        @Nullable Set<String> same = null;
        for (List<Reminder> day : days) {
            Set<String> names = new LinkedHashSet<>();
            day.stream()
                    .filter(reminder ->
                            reminder.session() == session && reminder.kind().isMain())
                    .filter(reminder -> !reminder.isLeftOut())
                    .forEach(reminder -> names.addAll(reminder.products()));
            if (same == null) {
                same = names;
            } else {
                same.retainAll(names);
            }
        }
        return same == null ? new LinkedHashSet<>() : same;
    }
}
