package org.skinweek.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * The limits that one more use of a product meets in a week and those after it. Weeks are laid one after another, each
 * with all before it as its past, and only as far as they are asked for.
 */
final class LimitsAhead {
    private static final int SLOTS = JudgedDays.slots();

    private final Checker checker;
    private final WeeksAhead weeks;
    private final int product;
    private final int first;
    private final int last;
    private final Set<Use> made = new HashSet<>();
    private final List<Timeline> possible = new ArrayList<>();
    private final Map<Integer, List<LimitAhead>> bySlot = new HashMap<>();

    /**
     * Limits on uses that may be made in the sessions from one to another.
     *
     * @param first in sessions since the morning of the first day
     */
    LimitsAhead(Checker checker, WeeksAhead weeks, int product, int first, int last) {
        this.checker = checker;
        this.weeks = weeks;
        this.product = product;
        this.first = first;
        this.last = last;
        made.addAll(weeks.week().past());
        for (int after = 0; after <= WeeksAhead.LATER; after++) {
            made.addAll(weeks.planned(after));
        }
    }

    /** What is made and planned, counted from the first day of the first week. */
    Set<Use> made() {
        return made;
    }

    /** The use of the product in a session. */
    Use use(int slot) {
        return Use.at(slot, product);
    }

    /** The limits in which a use in a session has a part. */
    List<LimitAhead> at(int slot) {
        while (possible.size() * SLOTS <= slot + OwnLimit.MOST_DAYS * SLOTS / Timeline.DAYS) {
            layNext();
        }
        return bySlot.getOrDefault(slot, List.of());
    }

    private void layNext() {
        int after = possible.size();
        Set<Use> uses = new LinkedHashSet<>(weeks.planned(after));
        for (int slot = Math.max(first, after * SLOTS); slot <= Math.min(last, after * SLOTS + SLOTS - 1); slot++) {
            uses.add(use(slot));
        }
        Timeline next = after == 0 ? firstWeek(List.copyOf(uses)) : next(uses);
        possible.add(next);
        boolean known = after == 0 || weeks.later() != null;
        for (OpenLimit limit : checker.limits(next, product)) {
            if (known || limit.rule().kind().missing().isEmpty()) {
                file(new LimitAhead(limit, after * Timeline.DAYS, made));
            }
        }
    }

    private Timeline firstWeek(List<Use> uses) {
        return weeks.week().once().withPlanned(uses);
    }

    private Timeline next(Set<Use> uses) {
        int before = possible.size() - 1;
        return possible.get(before)
                .following(uses.stream()
                        .map(use -> new Use(use.day() - before * Timeline.DAYS, use.session(), use.product()))
                        .toList());
    }

    private void file(LimitAhead limit) {
        limit.slots(product).filter(slot -> slot >= first && slot <= last).forEach(slot -> {
            List<LimitAhead> there = bySlot.computeIfAbsent(slot, each -> new ArrayList<>());
            if (there.isEmpty() || there.get(there.size() - 1) != limit) {
                there.add(limit);
            }
        });
    }
}
