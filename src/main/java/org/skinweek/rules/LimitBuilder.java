package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays limits for every kind of rule, and holds what applies to all kinds: a guessed strength never makes a stop, and
 * what a prescriber ordered is not second-guessed.
 *
 * @param stretch the days
 * @param rule the rule
 * @param limits receives the limits
 */
record LimitBuilder(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
    /** Lays a limit on uses; does nothing without a severity or without uses. */
    void limit(@Nullable Severity severity, int slot, Measure measure, List<DatedUse> uses, double bound) {
        limit(severity, slot, measure, uses, List.of(), bound);
    }

    /** Lays a limit that holds only while one use of each group is made. */
    void limit(
            @Nullable Severity severity,
            int slot,
            Measure measure,
            List<DatedUse> uses,
            List<List<DatedUse>> onlyWith,
            double bound) {
        if (severity == null || uses.isEmpty()) {
            return;
        }
        Limit limit = new Limit(rule, severity, JudgedDays.dayOf(slot), measure, uses, List.of(), onlyWith, 0, bound);
        if (!rule.explanation().isOwn() && rule.kind().core().yieldsToPrescriber(severity)) {
            layStated(limit);
        } else {
            limits.accept(limit);
        }
    }

    /**
     * A guessed strength is no reason to stop anybody: the stop counts only uses of stated strength, and a caution
     * counts all.
     */
    private void layStated(Limit limit) {
        if (limit.severity() == Severity.STOP && anyGuessed(limit.uses())) {
            List<DatedUse> stated =
                    limit.uses().stream().filter(use -> !isGuessed(use)).toList();
            if (!stated.isEmpty()) {
                layOrYield(limit.with(stated, limit.onlyWith()));
            }
            layOrYield(limit.as(Severity.CAUTION));
        } else {
            layOrYield(limit);
        }
    }

    private static boolean anyGuessed(List<DatedUse> uses) {
        for (DatedUse use : uses) {
            if (isGuessed(use)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGuessed(DatedUse use) {
        return use.usage().traits().isStrengthGuessed();
    }

    private void layOrYield(Limit limit) {
        if (limit.severity().counts() && anyPrescribed(limit.uses())) {
            yieldToPrescriber(limit);
        } else {
            limits.accept(limit);
        }
    }

    /**
     * Lays a limit on uses some of which are prescribed: with its own severity while one of the user's own uses adds to
     * it, and as a tip where prescriptions alone exceed it.
     */
    private void yieldToPrescriber(Limit limit) {
        List<DatedUse> own = new ArrayList<>();
        List<DatedUse> prescribed = new ArrayList<>();
        for (DatedUse use : limit.uses()) {
            if (use.usage().isPrescribed()) {
                prescribed.add(use);
            } else if (limit.measure().of(use.usage()) > 0) {
                own.add(use);
            }
        }
        boolean prescribedAlone = limit.with(prescribed, limit.onlyWith()).exceeded();
        if (prescribedAlone) {
            limits.accept(limit.as(Severity.TIP));
        }
        if (!own.isEmpty()) {
            List<List<DatedUse>> onlyWith = new ArrayList<>(limit.onlyWith());
            if (prescribedAlone) {
                onlyWith.add(own);
            }
            limits.accept(limit.with(limit.uses(), onlyWith));
        }
    }

    private static boolean anyPrescribed(List<DatedUse> uses) {
        for (DatedUse use : uses) {
            if (use.usage().isPrescribed()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lays the need for one of the covers, as a limit of 0 from which each cover takes one off. With no uses to ask for
     * cover, it is always needed.
     */
    void need(@Nullable Severity severity, int slot, List<DatedUse> uses, List<DatedUse> covers) {
        if (severity != null) {
            int constant = uses.isEmpty() ? 1 : 0;
            limits.accept(new Limit(
                    rule, severity, JudgedDays.dayOf(slot), Measure.USES, uses, covers, List.of(), constant, 0));
        }
    }

    /**
     * Lays a limit on what a window adds up to, at a session with at least one of its uses. A window that ends without
     * a use need not be judged: the one that ends with its last use holds the same uses and was judged there. It was
     * not if that use lies before the judged week or on a day without the rule, and a tolerance may have muted it; in
     * these cases the limit holds only while a use is made in this session.
     */
    void windowLimit(
            @Nullable Severity severity,
            int slot,
            Measure measure,
            List<DatedUse> uses,
            List<List<DatedUse>> onlyWith,
            double bound) {
        List<DatedUse> here = inWindow(TimeWindow.SESSION, uses, slot);
        if (severity == null || here.isEmpty()) {
            return;
        }
        if (isSaidEarlier(slot) && !exceededBefore(severity, measure, uses, bound)) {
            limit(severity, slot, measure, uses, onlyWith, bound);
        } else {
            List<List<DatedUse>> withUse = new ArrayList<>(onlyWith);
            withUse.add(here);
            limit(severity, slot, measure, uses, withUse, bound);
        }
    }

    /** True where the window is also judged, and not muted, on the day of its last use. */
    @SuppressWarnings("ReferenceEquality") // a kind without a restriction is its own core
    private boolean isSaidEarlier(int slot) {
        return rule.kind() == rule.kind().core() && !stretch.toleratedBefore(JudgedDays.dayOf(slot), rule);
    }

    /** True when the uses before the judged week exceed the limit by themselves. */
    private boolean exceededBefore(Severity severity, Measure measure, List<DatedUse> uses, double bound) {
        if (stretch.repeats() || uses.get(0).judged()) {
            return false;
        }
        List<DatedUse> before = between(uses, Integer.MIN_VALUE, -1);
        return new Limit(rule, severity, 0, measure, before, List.of(), List.of(), 0, bound).exceeded();
    }

    /** The uses of a window that ends with a slot: a part of the list, which is in order of time. */
    List<DatedUse> inWindow(TimeWindow window, List<DatedUse> uses, int slot) {
        return between(uses, window.firstSlot(slot), slot);
    }

    /** The uses from one slot to another, both included. */
    List<DatedUse> between(List<DatedUse> uses, int first, int last) {
        return uses.subList(firstFrom(uses, first), firstFrom(uses, last + 1));
    }

    /** Index of the first use at a slot or after it. */
    private static int firstFrom(List<DatedUse> uses, int slot) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).slot() < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
