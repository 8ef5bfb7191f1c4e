package org.skinweek.advice;

import java.util.List;
import org.skinweek.rules.Flag;

/**
 * Judges weeks in which one use has been put somewhere, compared with the present week and with the week without that
 * use. Everything that judges a place uses this, so that no two parts of the program disagree about it.
 */
public final class PlaceJudgement {
    private final WorsenedFlags sinceNow;
    private final WorsenedFlags byTheUse;

    /**
     * Compares with these flags.
     *
     * @param now flags of the present week
     * @param without flags of the week without the use; the same as {@code now} where it comes from the shelf
     */
    public PlaceJudgement(List<Flag> now, List<Flag> without) {
        sinceNow = new WorsenedFlags(now);
        byTheUse = new WorsenedFlags(without);
    }

    /** The flags after the change that are new, graver or on another day than now, the gravest first. */
    public List<Flag> raised(List<Flag> after) {
        return sinceNow.in(after);
    }

    /** The flags after the change that exist now and would be gone without the use, the gravest first. */
    public List<Flag> staying(List<Flag> after) {
        List<Flag> raised = raised(after);
        return byTheUse.in(after).stream()
                .filter(flag -> !raised.contains(flag))
                .toList();
    }
}
