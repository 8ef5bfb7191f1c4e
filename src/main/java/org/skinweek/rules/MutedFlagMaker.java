package org.skinweek.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ToleratedCaution;

/** Makes one flag of the limits of one rule that only a tolerance keeps from being flagged on their day. */
final class MutedFlagMaker implements Consumer<Limit> {
    private final ToleratedUses toleration;
    private final FlagMaker maker;
    private final List<Limit> muted = new ArrayList<>();
    private final Set<Integer> flaggedDays = new HashSet<>();

    MutedFlagMaker(Rule rule, ToleratedUses toleration) {
        this.toleration = toleration;
        this.maker = new FlagMaker(rule);
    }

    @Override
    public void accept(Limit limit) {
        if (limit.exceeded()) {
            Limit left = toleration.left(limit);
            if (left == null || !left.exceeded()) {
                muted.add(limit);
            } else if (limit.severity().counts()) {
                flaggedDays.add(limit.day());
            }
        }
    }

    @Nullable
    MutedFlag flag() {
        Set<ToleratedCaution> by = new HashSet<>();
        for (Limit limit : muted) {
            if (!flaggedDays.contains(limit.day())) {
                maker.accept(limit);
                by.addAll(toleration.touching(limit));
            }
        }
        List<Flag> flags = maker.flags();
        return flags.isEmpty()
                ? null
                : new MutedFlag(
                        flags.get(0),
                        toleration.all().stream().filter(by::contains).toList());
    }
}
