package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * A flag of one week, with the weeks in which its rules are flagged.
 *
 * @param flag the trouble, in the first week that has it as grave as it becomes
 * @param week that week
 * @param weeks the first days of all weeks in which one of its rules is flagged, in order
 */
public record SeamFlag(Flag flag, WeekFlags week, SortedSet<LocalDate> weeks) {
    /** Copies the set. */
    public SeamFlag {
        weeks = Collections.unmodifiableSortedSet(new TreeSet<>(weeks));
    }

    /**
     * What several weeks have: the flags of the first, and after them what comes only later, a rule once. Graver ones
     * come first.
     *
     * @param weeks in order
     */
    public static List<SeamFlag> of(List<WeekFlags> weeks) {
        List<SeamFlag> told = new ArrayList<>();
        Map<Said, Severity> known = new HashMap<>();
        for (WeekFlags week : weeks) {
            Map<Said, Severity> before = Map.copyOf(known);
            for (Flag trouble : week.flags()) {
                for (Flag news : news(trouble, before, told.isEmpty() || week.equals(weeks.get(0)))) {
                    told.removeIf(each ->
                            !each.week.equals(week) && Said.of(each.flag).equals(Said.of(news)));
                    told.add(new SeamFlag(news, week, new TreeSet<>()));
                }
                parts(trouble).forEach(part -> known.merge(Said.of(part), part.severity(), SeamFlag::graver));
            }
        }
        return told.stream()
                .map(each -> new SeamFlag(each.flag, each.week, weeksOf(each.flag, weeks)))
                .sorted(Comparator.comparing((SeamFlag each) -> each.flag.severity())
                        .reversed())
                .toList();
    }

    /** What of a trouble was not known before: all of it where its gravest rule is new, else each rule that is. */
    private static List<Flag> news(Flag trouble, Map<Said, Severity> before, boolean first) {
        if (first || isNews(trouble.gravest(), before)) {
            return List.of(trouble);
        }
        return trouble.others().stream().filter(part -> isNews(part, before)).toList();
    }

    private static boolean isNews(Flag part, Map<Said, Severity> before) {
        Severity known = before.get(Said.of(part));
        return known == null || known.compareTo(part.severity()) < 0;
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static SortedSet<LocalDate> weeksOf(Flag flag, List<WeekFlags> weeks) {
        Set<Said> said = new HashSet<>();
        parts(flag).forEach(part -> said.add(Said.of(part)));
        SortedSet<LocalDate> in = new TreeSet<>();
        for (WeekFlags week : weeks) {
            if (week.flags().stream()
                    .flatMap(each -> parts(each).stream())
                    .anyMatch(part -> said.contains(Said.of(part)))) {
                in.add(week.from());
            }
        }
        return in;
    }

    private static List<Flag> parts(Flag flag) {
        return flag.parts().isEmpty() ? List.of(flag) : flag.parts();
    }

    /**
     * A rule in one of the lists in which people read it: what should change, tips, reassurances.
     *
     * @param rule id of the rule
     * @param among stands for the list
     */
    private record Said(String rule, Severity among) {
        private static Said of(Flag flag) {
            return new Said(flag.rule().id(), flag.severity().counts() ? Severity.CAUTION : flag.severity());
        }
    }
}
