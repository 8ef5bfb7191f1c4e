package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.skinweek.notebook.SeamFlag;
import org.skinweek.notebook.WeekFlags;
import org.skinweek.rules.Flag;

/**
 * What is flagged only in weeks after the shown one.
 *
 * @param flags of stop and caution, the gravest first
 * @param weeks how many weeks were looked at, the shown one included
 * @param all true when nothing new can come after them
 */
record LaterFlags(List<Later> flags, int weeks, boolean all) {
    /** Nothing, because nothing is planned by date. */
    static final LaterFlags NONE = new LaterFlags(List.of(), 1, true);

    LaterFlags {
        flags = List.copyOf(flags);
    }

    /**
     * A rule that is broken in a later week and not in the shown one.
     *
     * @param title of the rule
     * @param first the first day of the first such week
     * @param more how many weeks after that one have it, too
     */
    record Later(String title, LocalDate first, int more) {}

    /**
     * What only later weeks have.
     *
     * @param checked all weeks, the shown one first
     */
    static List<Later> of(List<WeekFlags> checked) {
        return SeamFlag.of(checked).stream()
                .filter(each -> each.flag().severity().counts() && !each.week().equals(checked.get(0)))
                .map(each -> later(each, checked))
                .toList();
    }

    private static Later later(SeamFlag flag, List<WeekFlags> checked) {
        LocalDate first = flag.week().from();
        long more = checked.stream()
                .filter(week -> week.from().isAfter(first) && has(week, flag.flag()))
                .count();
        return new Later(flag.flag().rule().explanation().title(), first, (int) more);
    }

    private static boolean has(WeekFlags week, Flag flag) {
        return week.flags().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.parts().stream()))
                .anyMatch(each -> each.severity().counts()
                        && each.rule().id().equals(flag.rule().id()));
    }
}
