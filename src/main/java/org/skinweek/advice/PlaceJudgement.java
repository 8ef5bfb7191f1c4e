package org.skinweek.advice;

import java.util.List;
import org.skinweek.rules.Flag;

/**
 * Judges weeks in which one use has been put somewhere, by the week as it is now and by the week without that use. All that
 * speaks of a place judges so, lest one says that it would be flagged and another that nothing is new.
 */
public final class PlaceJudgement {
    private final WorsenedFlags sinceNow;
    private final WorsenedFlags byTheUse;

    /**
     * Compares with these flags.
     *
     * @param now of the week as it is
     * @param without of the week without the use; the same as now where it comes from the shelf
     */
    public PlaceJudgement(List<Flag> now, List<Flag> without) {
        sinceNow = new WorsenedFlags(now);
        byTheUse = new WorsenedFlags(without);
    }

    /** Those of some flags that are new, graver or on another day than now, the gravest first. */
    public List<Flag> raised(List<Flag> after) {
        return sinceNow.in(after);
    }

    /** Those that there are now already, and that would be gone if the use were nowhere, the gravest first. */
    public List<Flag> staying(List<Flag> after) {
        List<Flag> raised = raised(after);
        return byTheUse.in(after).stream()
                .filter(flag -> !raised.contains(flag))
                .toList();
    }
}
