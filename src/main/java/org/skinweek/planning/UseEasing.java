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

/** Decides which products are used less often on skin that complains, and how much less. */
public final class UseEasing {
    /** Completed weeks of use after which no slow start is in progress: the longest lasts eight weeks. */
    private static final int LONG_USED = 13;

    /**
     * The irritation weight, 0 (none) to 5 (burn risk), from which a product may be the reason that the skin complains.
     */
    private static final double IRRITATING = 1;

    private final Checker checker;
    private final Treatments treatments;

    /** Eases by the slow starts and the stop rules of a checker. */
    public UseEasing(Checker checker, Catalog catalog) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
    }

    /**
     * True for a product that irritates, or may because its contents are unknown, and that rules forbid after a worse
     * reaction; false for one that they forbid anyway, and for one that is left out then only to keep care plain, such
     * as niacinamide.
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
     * The step below a number of uses a week: what the product's slow start allowed one step earlier, or else one use
     * less.
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
