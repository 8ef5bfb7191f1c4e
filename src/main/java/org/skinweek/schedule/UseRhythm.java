package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the dates on which a product is used follow one another, beside the week that repeats by weekdays. */
public sealed interface UseRhythm {
    /** True where the dates count from a first one, so that a line with this rhythm needs one. */
    default boolean needsStart() {
        return false;
    }

    /**
     * Every so many days, counted from the line's first day.
     *
     * @param days from one use to the next, {@value #LEAST} to {@value #MOST}
     */
    record EveryDays(int days) implements UseRhythm {
        /** Every other day: every day is a rhythm of weekdays. */
        public static final int LEAST = 2;
        /** Every fourth week. */
        public static final int MOST = 28;

        /** Refuses what no rhythm is. */
        public EveryDays {
            requireBetween("days", days, LEAST, MOST);
        }

        @Override
        public boolean needsStart() {
            return true;
        }
    }

    /**
     * The nights of a {@link SkinCycle} that have one of some names. Products that name the same cycle never drift apart.
     *
     * @param cycle id of the cycle
     * @param nights names of nights, at least one
     */
    record CycleNights(String cycle, Set<String> nights) implements UseRhythm {
        /** Copies the set, keeping its order, and refuses names of nothing. */
        public CycleNights {
            nights = Collections.unmodifiableSet(new LinkedHashSet<>(nights));
            if (nights.isEmpty()) {
                throw new IllegalArgumentException("no night of the cycle is named: name at least one");
            }
            if (nights.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a night of the cycle is named by nothing: write its name");
            }
        }
    }

    /**
     * The same weekdays every week.
     *
     * @param days at least one
     */
    record OnWeekdays(Set<DayOfWeek> days) implements UseRhythm {
        /** Every day. */
        public static final OnWeekdays DAILY = new OnWeekdays(EnumSet.allOf(DayOfWeek.class));

        /** Copies the set. */
        public OnWeekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("no weekday is named: name at least one");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }
    }

    /**
     * So many times a week, spread as evenly as seven days can be from the line's first day on, so that the gaps differ
     * by at most a day. Even gaps keep any bounds that a week can keep.
     *
     * @param times in seven days, 1 to 7
     * @param leastApart days from one use to the next at least, 1 to 7
     * @param mostApart days from one use to the next at most, 1 to 7
     */
    record TimesAWeek(int times, int leastApart, int mostApart) implements UseRhythm {
        private static final int WEEK = 7;

        /** Refuses bounds that no week can keep. */
        public TimesAWeek {
            requireBetween("times", times, 1, WEEK);
            requireBetween("leastApart", leastApart, 1, WEEK);
            requireBetween("mostApart", mostApart, 1, WEEK);
            if (leastApart > leastGap(times) || mostApart < mostGap(times)) {
                throw new IllegalArgumentException(
                        "%s times a week cannot be %s to %s days apart: the gaps are %s to %s days when spread evenly"
                                .formatted(times, leastApart, mostApart, leastGap(times), mostGap(times)));
            }
        }

        /** Days from one use to the next at least, when so many a week are spread evenly. */
        public static int leastGap(int times) {
            return WEEK / times;
        }

        /** Days from one use to the next at most, when so many a week are spread evenly. */
        public static int mostGap(int times) {
            return (WEEK + times - 1) / times;
        }

        /** Without bounds. */
        public TimesAWeek(int times) {
            this(times, 1, WEEK);
        }

        @Override
        public boolean needsStart() {
            return true;
        }

        /** True for a day of the seven that begin with the line's first day: 0 to 6. */
        boolean has(int day) {
            return day * times % WEEK < times;
        }
    }

    /** Only when needed, such as a spot treatment: never planned, and counted by the rules once it is used. */
    record AsNeeded() implements UseRhythm {}

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %s: it must be from %s to %s".formatted(what, value, least, most));
        }
    }
}
