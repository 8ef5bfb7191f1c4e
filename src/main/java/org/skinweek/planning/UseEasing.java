package org.skinweek.planning;

import java.util.List;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.planner.SingleProductWeek;
import org.skinweek.routine.Product;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/** How much less often a product is used on skin that complains, and which products that is about. */
public final class UseEasing {
    /** Completed weeks of use from which no slow start goes on: the longest lasts eight weeks. */
    private static final int LONG_USED = 13;

    /** From this irritation weight on, 0 (none) to 5 (burn risk), a product can be why the skin complains. */
    private static final double IRRITATING = 1;

    private final Checker checker;
    private final Treatments treatments;

    /** Easing by the slow starts and the stop rules of a checker. */
    public UseEasing(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
    }

    /**
     * True for what can irritate, known or not, and rests on skin that has just reacted worse; false for what the rules
     * forbid anyway, and for what is only left out then to be plain, such as niacinamide.
     */
    public boolean irritates(Timeline week, int product) {
        Product each = week.products().get(product);
        if (treatments.irritationWeight(each) < IRRITATING && !treatments.isUnknown(each)) {
            return false;
        }
        List<Session> sessions = sessions(week, product);
        SingleProductWeek calm = new SingleProductWeek(checker, week, product);
        SingleProductWeek upset = calm.after(new Symptom(0, SymptomLevel.MODERATE));
        return upset.against(1, sessions).isPresent()
                && calm.against(1, sessions).isEmpty();
    }

    /**
     * The step below a number of uses a week: what the product's slow start allowed at its step before, else one use less.
     *
     * @param times uses a week now
     * @return less than {@code times}; 0 when that is 0 or 1
     */
    public int stepBelow(Timeline week, int product, int times) {
        List<Session> sessions = sessions(week, product);
        for (int weeks = Math.min(week.weeksUsed().get(product), LONG_USED); weeks >= 0; weeks--) {
            int most = new SingleProductWeek(checker, week, product, weeks).most(times, sessions, /* tips= */ false);
            if (most < times) {
                return most;
            }
        }
        return Math.max(0, times - 1);
    }

    private List<Session> sessions(Timeline week, int product) {
        return treatments.sessions(week.products().get(product));
    }
}
