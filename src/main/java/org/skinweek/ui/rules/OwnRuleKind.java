package org.skinweek.ui.rules;

import org.skinweek.rules.OwnLimit;

/** The kinds of rules that a user can make, in the order in which they are offered. */
public enum OwnRuleKind {
    /** At most so many sessions in seven days. */
    MOST_SESSIONS(1, OwnLimit.MOST_SESSIONS, 2),
    /** At most every so many days. */
    AT_MOST_EVERY(2, OwnLimit.MOST_DAYS, 2),
    /** At least every so many days. */
    AT_LEAST_EVERY(1, OwnLimit.MOST_DAYS, 3),
    /** At most so many products on a day. */
    MOST_ON_DAY(1, OwnLimit.MOST_PRODUCTS, 1),
    /** Two that are kept apart. */
    NEVER_TOGETHER(0, 0, 0),
    /** In one session only. */
    ONLY_IN(0, 0, 0),
    /** Not on some weekdays. */
    NOT_ON(0, 0, 0);

    private final int least;
    private final int most;
    private final int usual;

    OwnRuleKind(int least, int most, int usual) {
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    static OwnRuleKind of(OwnLimit limit) {
        if (limit instanceof OwnLimit.MostSessions) {
            return MOST_SESSIONS;
        }
        if (limit instanceof OwnLimit.AtMostEvery) {
            return AT_MOST_EVERY;
        }
        if (limit instanceof OwnLimit.AtLeastEvery) {
            return AT_LEAST_EVERY;
        }
        if (limit instanceof OwnLimit.MostOnDay) {
            return MOST_ON_DAY;
        }
        if (limit instanceof OwnLimit.NeverTogether) {
            return NEVER_TOGETHER;
        }
        return limit instanceof OwnLimit.OnlyIn ? ONLY_IN : NOT_ON;
    }

    /** True for rules with a number in them. */
    public boolean hasAmount() {
        return most > 0;
    }

    /** The smallest number. */
    public int least() {
        return least;
    }

    /** The largest number. */
    public int most() {
        return most;
    }

    /** The number to begin with. */
    public int usual() {
        return usual;
    }
}
