package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A subset of all choices: some ways of laying each item, and the quotas among them.
 *
 * <p>Some limits hold only once certain products are used at all, such as the slow start of a new retinoid, or the rest
 * nights of a week with an acid and a retinoid. Without knowing whether they are used, no useful bound exists for the
 * others; so the choices are split into those with any of the products and those with none.
 */
final class SearchBranch {
    /** The most groups of products whose use is decided first; each doubles the number of parts. */
    private static final int MOST_DECIDED = 3;

    /** The most parts. */
    static final int MOST_PARTS = 1 << MOST_DECIDED;

    private final ItemOption[][] options;
    private final List<Quota> quotas;

    SearchBranch(ItemOption[][] options, List<Quota> quotas) {
        this.options = options;
        this.quotas = quotas;
    }

    /** The ways of laying each item, the cheapest first. */
    ItemOption[][] options() {
        return options;
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** A lower bound on the cost: the sum of what each item would cost alone. */
    long least() {
        long least = 0;
        for (ItemOption[] ways : options) {
            least += ways[0].cost();
        }
        return least;
    }

    /** The parts, split by whether products that limits depend on are used; those with the lower bound first. */
    List<SearchBranch> parted() {
        Map<Set<Integer>, Integer> depending = new LinkedHashMap<>();
        for (Quota quota : quotas) {
            for (List<Quota.Part> group : quota.onlyWith()) {
                Set<Integer> items =
                        group.stream().map(Quota.Part::item).collect(Collectors.toCollection(TreeSet::new));
                depending.merge(items, 1, Integer::sum);
            }
        }
        List<Set<Integer>> deciding = depending.entrySet().stream()
                .sorted(Map.Entry.<Set<Integer>, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST_DECIDED)
                .toList();
        List<SearchBranch> branches = new ArrayList<>(List.of(this));
        deciding.forEach(items -> {
            List<SearchBranch> parted = new ArrayList<>();
            for (SearchBranch branch : branches) {
                branch.with(items).ifPresent(parted::add);
                branch.without(items).ifPresent(parted::add);
            }
            branches.clear();
            branches.addAll(parted);
        });
        branches.sort((one, other) -> Long.compare(one.least(), other.least()));
        return branches;
    }

    /** The choices that use at least one of some items. With several items, it also has choices without any. */
    private Optional<SearchBranch> with(Set<Integer> items) {
        if (items.size() > 1) {
            return Optional.of(knowing(options, items, /* used= */ true));
        }
        return only(items, /* used= */ true);
    }

    private Optional<SearchBranch> without(Set<Integer> items) {
        return only(items, /* used= */ false);
    }

    private Optional<SearchBranch> only(Set<Integer> items, boolean used) {
        ItemOption[][] left = options.clone();
        for (int item : items) {
            left[item] = Arrays.stream(options[item])
                    .filter(option -> (option.mask() != 0) == used)
                    .toArray(ItemOption[]::new);
            if (left[item].length == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(knowing(left, items, used));
    }

    private SearchBranch knowing(ItemOption[][] left, Set<Integer> items, boolean used) {
        int[] sessions = new int[left.length];
        for (int item : items) {
            for (ItemOption option : left[item]) {
                sessions[item] |= option.mask();
            }
        }
        return new SearchBranch(
                left,
                quotas.stream()
                        .flatMap(quota -> quota.knowing(items, used, sessions).stream())
                        .toList());
    }
}
