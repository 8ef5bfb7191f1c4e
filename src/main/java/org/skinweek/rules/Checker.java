package org.skinweek.rules;

import java.util.List;
import org.skinweek.routine.Timeline;

/** Lays the rule book over a timeline and says which limits are exceeded. */
public final class Checker {
    private final RuleBook book;

    /** A checker for one rule book. */
    public Checker(RuleBook book) {
        this.book = book;
    }

    /** All flags, tips and reassurances of the timeline's week: one for each rule, the gravest first. */
    public List<Flag> check(Timeline timeline) {
        book.rules();
        return List.of();
    }

    /**
     * Exfoliation units used in the rolling seven days that end with each evening of the week, logged ones included.
     *
     * @return seven numbers, one a day
     */
    public double[] exfoliationUnits(Timeline timeline) {
        return new double[Timeline.DAYS];
    }

    /** Exfoliation units that seven days of this timeline's skin may hold. */
    public double exfoliationBudget(Timeline timeline) {
        return 3;
    }
}
