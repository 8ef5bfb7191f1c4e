package org.skinweek.ui.reminders;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;
import org.skinweek.words.Words;

/** Says on which days a session has a time of its own. */
final class OtherTimeWords {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OtherTimeWords() {}

    /** Such as "Weekend mornings" or "Evenings on Tuesday and Thursday". */
    static String name(OtherTime other, Words words) {
        if (other.days().equals(WEEKEND)) {
            return words.textOf("reminders.other.weekend.", other.session());
        }
        boolean few = other.days().size() < 3;
        return words.textOf(
                "reminders.other.days.",
                other.session(),
                words.list(other.days().stream()
                        .map(day -> day.getDisplayName(
                                few ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE, words.locale()))
                        .toList()));
    }
}
