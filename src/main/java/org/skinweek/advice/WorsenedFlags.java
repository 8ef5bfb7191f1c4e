package org.skinweek.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;

/** Finds what a change makes worse: flags of stop and caution that are new, more severe, or on a further day. */
public final class WorsenedFlags {
    private final Map<Rule, Flag> before = new HashMap<>();

    /** Compares with the flags before the change. */
    public WorsenedFlags(List<Flag> flags) {
        for (Flag flag : flags) {
            if (flag.severity().counts()) {
                before.put(flag.rule(), flag);
            }
        }
    }

    /** The flags after a change that are worse than before, the most severe first. */
    public List<Flag> in(List<Flag> after) {
        return after.stream()
                .filter(flag -> flag.severity().counts() && isWorse(flag))
                .toList();
    }

    private boolean isWorse(Flag now) {
        @Nullable Flag old = before.get(now.rule());
        return old == null
                || now.severity().compareTo(old.severity()) > 0
                || !old.days().containsAll(now.days());
    }
}
