package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Session;

/** What a user's own rule limits: one of a few sentences with a number in it, laid as one of the book's kinds. */
public sealed interface OwnLimit {
    /** The longest stretch of days that a rule may span: as far back as the checker looks. */
    int MOST_DAYS = 14;

    /** The most sessions that a rule may allow in seven days: one more would allow everything. */
    int MOST_SESSIONS = 13;

    /** The most products that a rule may allow on a day. */
    int MOST_PRODUCTS = 12;

    /** The kind that lays it; the function gives the selector of a subject's products. */
    RuleKind kind(Function<RuleSubject, Selector> selector);

    /** What it is about, two subjects where there are two sides. */
    List<RuleSubject> subjects();

    /**
     * At most so many sessions in seven days, such as two retinoid evenings.
     *
     * @param of what is counted
     * @param session only mornings or only evenings; absent for both
     * @param most sessions, 1 to 13
     */
    record MostSessions(RuleSubject of, @Nullable Session session, int most) implements OwnLimit {
        /** Checks the range. */
        public MostSessions {
            requireRange("most", most, 1, MOST_SESSIONS);
        }

        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            RuleKind kind = new MostInWindow(
                    List.of(new MostInWindow.Cap(selector.apply(of), BySensitivity.same(most))),
                    Measure.SESSIONS,
                    TimeWindow.SEVEN_DAYS);
            return session == null ? kind : new InSession(session, kind);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    /**
     * At most one day of use in any given number of consecutive days, by dates.
     *
     * @param of what is spaced out
     * @param days 2 to 14; 2 means every other day
     */
    record AtMostEvery(RuleSubject of, int days) implements OwnLimit {
        /** Checks the range. */
        public AtMostEvery {
            requireRange("days", days, 2, MOST_DAYS);
        }

        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            return new DaysApart(selector.apply(of), days);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    /**
     * At least one use in any given number of consecutive days.
     *
     * @param of what must not be forgotten
     * @param days 1 to 14; 1 means every day
     */
    record AtLeastEvery(RuleSubject of, int days) implements OwnLimit {
        /** Checks the range. */
        public AtLeastEvery {
            requireRange("days", days, 1, MOST_DAYS);
        }

        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            return new LeastOften(selector.apply(of), days);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    /**
     * Two different products are not used together.
     *
     * @param one one side
     * @param other the other side; may be the same
     * @param sameDay true when a day is too close, false when only a session is
     */
    record NeverTogether(RuleSubject one, RuleSubject other, boolean sameDay) implements OwnLimit {
        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            return sameDay
                    ? new NotOnOneDay(selector.apply(one), selector.apply(other), /* withinSession= */ true)
                    : new NotTogether(selector.apply(one), selector.apply(other), false, false);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(one, other);
        }
    }

    /**
     * Only in the morning, or only in the evening.
     *
     * @param of what belongs there
     * @param session where it belongs
     */
    record OnlyIn(RuleSubject of, Session session) implements OwnLimit {
        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            return new SessionOnly(selector.apply(of), session);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    /**
     * Not on some weekdays.
     *
     * @param of what rests then
     * @param days the weekdays, at least one
     */
    record NotOn(RuleSubject of, Set<DayOfWeek> days) implements OwnLimit {
        /** Copies the set. */
        public NotOn {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("days is empty: name at least one weekday");
            }
        }

        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            return new OnDays(days, new AnyUse(selector.apply(of), SkinState.ANY));
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    /**
     * At most so many different products on a day.
     *
     * @param of which are counted
     * @param most 1 to 12
     * @param days the weekdays on which it holds; none for every day
     */
    record MostOnDay(RuleSubject of, int most, Set<DayOfWeek> days) implements OwnLimit {
        /** Copies the set and checks the range. */
        public MostOnDay {
            days = Set.copyOf(days);
            requireRange("most", most, 1, MOST_PRODUCTS);
        }

        @Override
        public RuleKind kind(Function<RuleSubject, Selector> selector) {
            RuleKind kind = new MostInWindow(
                    List.of(new MostInWindow.Cap(selector.apply(of), BySensitivity.same(most))),
                    Measure.PRODUCTS,
                    TimeWindow.CALENDAR_DAY);
            return days.isEmpty() ? kind : new OnDays(days, kind);
        }

        @Override
        public List<RuleSubject> subjects() {
            return List.of(of);
        }
    }

    private static void requireRange(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %s: it must be from %s to %s".formatted(name, value, least, most));
        }
    }
}
