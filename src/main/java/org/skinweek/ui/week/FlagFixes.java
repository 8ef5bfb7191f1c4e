package org.skinweek.ui.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.FixFinder;
import org.skinweek.advice.FixTask;
import org.skinweek.advice.RankedFix;
import org.skinweek.planner.Stop;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * What clears the flags of a week, as far as it is known. It takes a hundred times as long to find as the flags, so they
 * are shown without it, and it follows flag by flag.
 *
 * @param fixes what clears each flag, the best first; nothing of those that are still looked at
 * @param coming of flags that no few changes clear in this week but that the plan brings again: what clears them from
 *     the next week on
 */
record FlagFixes(Map<Flag, List<RankedFix>> fixes, Map<Flag, ComingFix> coming) {
    /** Nothing is known yet. */
    static final FlagFixes NONE = new FlagFixes(Map.of(), Map.of());

    FlagFixes {
        fixes = Map.copyOf(fixes);
        coming = Map.copyOf(coming);
    }

    /**
     * Looks at one flag after another, the most severe first, and hands over what is known after each.
     *
     * @param next what is planned for the week after
     */
    static void find(
            Checker checker,
            WeekFindings findings,
            FixTask task,
            ComingWeek next,
            Stop stop,
            Consumer<? super FlagFixes> found) {
        FixFinder search = new FixFinder(checker, next.after(task), findings.flags());
        FlagFixes known = NONE;
        for (Flag flag : findings.flags()) {
            List<RankedFix> fixes = search.of(flag, stop);
            @Nullable ComingFix later = fixes.isEmpty() ? next.again(flag, checker, stop) : null;
            if (stop.now()) {
                return; // what was found may not be all
            }
            known = known.with(flag, fixes, later);
            found.accept(known);
        }
    }

    private FlagFixes with(Flag flag, List<RankedFix> itsFixes, @Nullable ComingFix later) {
        Map<Flag, List<RankedFix>> allFixes = new HashMap<>(fixes);
        allFixes.put(flag, itsFixes);
        Map<Flag, ComingFix> allComing = new HashMap<>(coming);
        if (later != null) {
            allComing.put(flag, later);
        }
        return new FlagFixes(allFixes, allComing);
    }

    /** What clears a flag, the best first; absent while that is looked for. */
    @Nullable
    List<RankedFix> of(Flag flag) {
        return fixes.get(flag);
    }

    /** What clears a flag from the next week on; absent where the plan does not bring it again. */
    @Nullable
    ComingFix comingOf(Flag flag) {
        return coming.get(flag);
    }
}
