package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skinweek.planner.Stop;

/**
 * Finds out whether items can have at least a number of uses each within some limits, whatever the cost. It ends with
 * the first choice that fits. An item that is no cover for any limit gets as few uses as it may: fewer uses never
 * exceed more.
 */
final class FeasibilitySearch {
    private static final int NODES_BETWEEN_LOOKS = 64;

    private final Stop stop;
    private final UseConflicts conflicts;
    private final Quota[] quotas;
    private final int[][] ways;
    private final int[] order;
    /** The least that each item adds to a quota in any of its ways. */
    private final long[][] least;

    private final int[] masks;
    private final boolean[] laid;
    private boolean stopped;
    private long nodes;

    /**
     * A search for one question.
     *
     * @param candidates fresh ones of the task; they lose what the limits forbid
     * @param limits the limits that hold
     * @param washes those among the candidates, which never share a session
     * @param atLeast for each item the uses that it must have, pins aside; 0 for those that need none
     */
    FeasibilitySearch(CandidateUses candidates, List<Quota> limits, MedicatedWashes washes, int[] atLeast, Stop stop) {
        this.stop = stop;
        QuotaReduction reduction = new QuotaReduction(limits, candidates);
        conflicts = reduction.conflicts();
        washes.excludeEachOther(conflicts);
        quotas = reduction.shared().toArray(Quota[]::new);
        int items = candidates.count();
        ways = new int[items][];
        masks = new int[items];
        laid = new boolean[items];
        for (int item = 0; item < items; item++) {
            int of = item;
            boolean helps = limits.stream().anyMatch(limit -> limit.helps(of));
            ways[item] = ways(candidates, item, reduction.own(item), atLeast[item], helps);
            masks[item] = candidates.pinned(item);
        }
        least = new long[quotas.length][items];
        for (int quota = 0; quota < quotas.length; quota++) {
            for (int item = 0; item < items; item++) {
                least[quota][item] = least(quotas[quota], item);
            }
        }
        order = IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingInt(item -> ways[item].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] ways(CandidateUses candidates, int item, List<Quota> own, int atLeast, boolean helps) {
        int pinned = Integer.bitCount(candidates.pinned(item));
        if (!helps && atLeast <= pinned) {
            return new int[] {candidates.pinned(item)};
        }
        int uses = Math.max(atLeast, pinned);
        List<Integer> found = new ArrayList<>();
        for (int mask : WeekMasks.of(candidates, item, conflicts, own)) {
            int count = Integer.bitCount(mask);
            if (helps ? count >= uses : count == uses) {
                found.add(mask);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private long least(Quota quota, int item) {
        return Arrays.stream(ways[item])
                .mapToLong(mask -> quota.added(item, mask))
                .min()
                .orElse(0);
    }

    /** The answer. */
    PossibleWeeks.Answer answer() {
        if (descend(0)) {
            return PossibleWeeks.Answer.POSSIBLE;
        }
        return stopped ? PossibleWeeks.Answer.UNKNOWN : PossibleWeeks.Answer.IMPOSSIBLE;
    }

    private boolean descend(int depth) {
        if (isTimeToStop() || isTooMuch()) {
            return false;
        }
        if (depth == order.length) {
            return true;
        }
        int item = order[depth];
        int pinned = masks[item];
        laid[item] = true;
        for (int mask : ways[item]) {
            masks[item] = mask;
            if (agrees(depth) && descend(depth + 1)) {
                return true;
            }
        }
        masks[item] = pinned;
        laid[item] = false;
        return false;
    }

    private boolean isTimeToStop() {
        if (nodes++ % NODES_BETWEEN_LOOKS == 0 && stop.now()) {
            stopped = true;
        }
        return stopped;
    }

    /** True when the last laid item excludes none before it and leaves each one after it a way. */
    private boolean agrees(int depth) {
        int item = order[depth];
        for (int at = 0; at < order.length; at++) {
            int other = order[at];
            int forbidden = conflicts.forbidden(item, masks[item], other);
            if (at < depth ? (forbidden & masks[other]) != 0 : at > depth && !hasWay(other, forbidden)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWay(int item, int forbidden) {
        for (int mask : ways[item]) {
            if ((mask & forbidden) == 0) {
                return true;
            }
        }
        return false;
    }

    /** True when a limit is exceeded even if the items that are not laid yet add as little as they can. */
    private boolean isTooMuch() {
        for (int index = 0; index < quotas.length; index++) {
            Quota quota = quotas[index];
            if (quota.holds(masks) && amount(index, quota) > quota.bound()) {
                return true;
            }
        }
        return false;
    }

    private long amount(int index, Quota quota) {
        if (quota.count() == Quota.Count.SESSIONS) {
            return quota.value(masks);
        }
        long sum = 0;
        for (int item = 0; item < masks.length; item++) {
            sum += laid[item] ? quota.added(item, masks[item]) : least[index][item];
        }
        return sum;
    }
}
