package org.skinweek.ui.week;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.rules.Flag;

/**
 * What of the panel is unfolded, kept while the week changes. Of many flags only the gravest opens by itself, so that
 * one sees first how many there are; a few open all.
 */
final class PanelFolds {
    /** Flags that open by themselves when there are no more than these. */
    private static final int FEW = 2;

    private final Set<String> open = new HashSet<>();
    /** Those that the user folded: they do not open by themselves again. */
    private final Set<String> folded = new HashSet<>();

    private final Set<String> known = new HashSet<>();
    private boolean tips;
    private boolean muted;

    /** Takes notice of what is found now, and opens what should be read first. */
    void see(WeekFindings findings) {
        List<String> flags = findings.flags().stream().map(PanelFolds::id).toList();
        if (flags.size() <= FEW) {
            flags.stream().filter(flag -> !known.contains(flag)).forEach(open::add);
        }
        if (!flags.isEmpty() && flags.stream().noneMatch(open::contains) && !folded.contains(flags.get(0))) {
            open.add(flags.get(0));
        }
        known.clear();
        known.addAll(flags);
    }

    boolean isOpen(Flag flag) {
        return open.contains(id(flag));
    }

    void remember(Flag flag, boolean nowOpen) {
        if (nowOpen) {
            open.add(id(flag));
            folded.remove(id(flag));
        } else {
            open.remove(id(flag));
            folded.add(id(flag));
        }
    }

    boolean tipsOpen() {
        return tips;
    }

    void rememberTips(boolean nowOpen) {
        tips = nowOpen;
    }

    boolean mutedOpen() {
        return muted;
    }

    void rememberMuted(boolean nowOpen) {
        muted = nowOpen;
    }

    private static String id(Flag flag) {
        return flag.rule().id();
    }
}
