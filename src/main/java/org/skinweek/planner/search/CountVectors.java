package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skinweek.planner.WeekSlots;

/**
 * Decides how often before when: finds every vector of counts, one for each item, that could be part of a better
 * choice. The least cost of an item at each count is known from its ways. Limits on whole weeks, such as the weekly
 * load, are kept exactly, by a table of what the remaining items cost at least with what is left of the limits.
 */
final class CountVectors {
    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int MOST_TABLES = 2;
    private static final long MOST_STATES = 40_000;

    /** How often each item is used, and a lower bound on the cost. */
    record Vector(List<Integer> counts, long bound) {}

    private final int items;
    /** By item and count: what the item costs at least. */
    private final long[][] least;

    private final int[] sizes;
    /** By limit and item: what one use takes from the limit. */
    private final long[][] weights;
    /** By limit and state: what is left of the limit. */
    private final int[][] left;
    /** By item: how much lower the state is after one use. */
    private final long[] steps;
    /** By item and what is left of the limits: what it and all later items cost at least. */
    private final long[][] tables;

    private final long whole;
    private final CountsSideBySide sideBySide;
    private final List<Vector> found = new ArrayList<>();

    CountVectors(SearchBranch branch, ItemOption[][] options, LimitPrices prices, UseConflicts conflicts) {
        items = options.length;
        whole = prices.whole();
        sideBySide = new CountsSideBySide(options, conflicts);
        least = new long[items][];
        for (int item = 0; item < items; item++) {
            least[item] = leastByCount(item, options[item], prices);
        }
        List<Quota> totals = totals(branch, options);
        sizes = totals.stream().mapToInt(total -> (int) total.bound() + 1).toArray();
        weights = totals.stream().map(this::weights).toArray(long[][]::new);
        tables = new long[items + 1][states()];
        left = new int[sizes.length][states()];
        steps = new long[items];
        readStates();
        for (int item = items - 1; item >= 0; item--) {
            fill(item);
        }
    }

    private static long[] leastByCount(int item, ItemOption[] options, LimitPrices prices) {
        long[] least = new long[WeekSlots.COUNT + 1];
        Arrays.fill(least, NEVER);
        for (ItemOption option : options) {
            int count = Integer.bitCount(option.mask());
            least[count] = Math.min(least[count], prices.priced(item, option));
        }
        return least;
    }

    /** The tightest of the limits that only depend on how often items are used. */
    private static List<Quota> totals(SearchBranch branch, ItemOption[][] options) {
        List<Quota> totals = new ArrayList<>();
        long states = 1;
        List<Quota> tightest = branch.quotas().stream()
                .filter(quota -> isTotal(quota, options))
                .sorted(Comparator.comparingDouble((Quota quota) -> -tightness(quota, options)))
                .toList();
        for (Quota quota : tightest) {
            long more = states * (quota.bound() + 1);
            if (totals.size() < MOST_TABLES && more <= MOST_STATES) {
                totals.add(quota);
                states = more;
            }
        }
        return totals;
    }

    private static boolean isTotal(Quota quota, ItemOption[][] options) {
        if (quota.count() != Quota.Count.USES || !quota.onlyWith().isEmpty() || quota.bound() < 0) {
            return false;
        }
        for (int item = 0; item < options.length; item++) {
            Quota.Part[] parts = quota.partsOf(item);
            if (parts.length > 1 || (parts.length == 1 && parts[0].weight() < 0)) {
                return false;
            }
            int sessions = parts.length == 0 ? WeekSlots.ALL : parts[0].mask();
            if (Arrays.stream(options[item]).anyMatch(option -> (option.mask() & ~sessions) != 0)) {
                return false;
            }
        }
        return true;
    }

    private static double tightness(Quota quota, ItemOption[][] options) {
        double asked = 0;
        for (int item = 0; item < options.length; item++) {
            asked += quota.added(item, options[item][0].mask());
        }
        return asked / (quota.bound() + 1.0);
    }

    private long[] weights(Quota total) {
        return IntStream.range(0, items)
                .mapToLong(item -> total.partsOf(item).length == 0 ? 0 : total.partsOf(item)[0].weight())
                .toArray();
    }

    private int states() {
        int states = 1;
        for (int size : sizes) {
            states *= size;
        }
        return states;
    }

    private void fill(int item) {
        long[] table = tables[item];
        long[] later = tables[item + 1];
        Arrays.fill(table, NEVER);
        for (int count = 0; count < least[item].length; count++) {
            long cost = least[item][count];
            int first = cost < NEVER ? (int) Math.min(table.length, steps[item] * count) : table.length;
            for (int state = first; state < table.length; state++) {
                if (isEnough(state, item, count)) {
                    table[state] = Math.min(table[state], cost + later[state - first]);
                }
            }
        }
    }

    /** What is left of the limits after so many uses of an item; -1 when they are exceeded. */
    private int after(int state, int item, int count) {
        return isEnough(state, item, count) ? (int) (state - steps[item] * count) : -1;
    }

    private boolean isEnough(int state, int item, int count) {
        for (int total = 0; total < sizes.length; total++) {
            if (weights[total][item] * count > left[total][state]) {
                return false;
            }
        }
        return true;
    }

    /** Reads once what each state leaves of each limit, and how far one use of each item leads from state to state. */
    private void readStates() {
        int factor = 1;
        for (int total = 0; total < sizes.length; total++) {
            for (int state = 0; state < left[total].length; state++) {
                left[total][state] = state / factor % sizes[total];
            }
            for (int item = 0; item < items; item++) {
                steps[item] += weights[total][item] * factor;
            }
            factor *= sizes[total];
        }
    }

    /** No choice of these ways costs less. */
    long bound() {
        long bound = tables[0][tables[0].length - 1];
        return bound >= NEVER ? NEVER : bound - whole;
    }

    /**
     * The vectors that may cost less than a known choice, the most promising first.
     *
     * @param most how many of them at most
     * @return all of them if fewer than {@code most}; otherwise there may be others
     */
    List<Vector> below(long upper, int most) {
        found.clear();
        descend(0, tables[0].length - 1, 0, upper + whole, new int[items], most);
        List<Vector> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Vector::bound));
        return sorted;
    }

    private void descend(int item, int state, long cost, long upper, int[] counts, int most) {
        if (found.size() >= most) {
            return;
        }
        if (item == items) {
            found.add(new Vector(Arrays.stream(counts).boxed().toList(), cost - whole));
            return;
        }
        for (int count = least[item].length - 1; count >= 0; count--) {
            counts[item] = count;
            if (least[item][count] < NEVER && sideBySide.allow(counts, item)) {
                int left = after(state, item, count);
                if (left >= 0 && cost + least[item][count] + tables[item + 1][left] < upper) {
                    descend(item + 1, left, cost + least[item][count], upper, counts, most);
                }
            }
        }
    }
}
