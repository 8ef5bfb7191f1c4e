package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of all choices: some ways of laying each item, and the quotas among them.
 *
 * <p>Some limits hold only once a certain product is used at all, such as the slow start of a new retinoid. Without
 * knowing whether it is, nothing can be said about what the others cost; so the choices are parted into those with the
 * product and those without.
 */
final class Branch {
    /** Products whose use is decided first; each doubles the number of parts. */
    private static final int MOST_DECIDED = 3;

    /** Parts that there are at most. */
    static final int MOST_PARTS = 1 << MOST_DECIDED;

    private final Option[][] options;
    private final List<Quota> quotas;

    Branch(Option[][] options, List<Quota> quotas) {
        this.options = options;
        this.quotas = quotas;
    }

    /** The ways of laying each item, the cheapest first. */
    Option[][] options() {
        return options;
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** What each item costs at least, if it were alone. */
    long least() {
        long least = 0;
        for (Option[] ways : options) {
            least += ways[0].cost();
        }
        return least;
    }

    /** The parts by whether the products are used on which other limits depend; those that cost less first. */
    List<Branch> parted() {
        Set<Integer> deciding = new TreeSet<>();
        for (Quota quota : quotas) {
            quota.onlyWith().stream().flatMap(List::stream).forEach(part -> deciding.add(part.item()));
        }
        List<Branch> branches = new ArrayList<>(List.of(this));
        deciding.stream().limit(MOST_DECIDED).forEach(item -> {
            List<Branch> parted = new ArrayList<>();
            for (Branch branch : branches) {
                parted.addAll(branch.partedBy(item));
            }
            branches.clear();
            branches.addAll(parted);
        });
        branches.sort((one, other) -> Long.compare(one.least(), other.least()));
        return branches;
    }

    private List<Branch> partedBy(int item) {
        List<Branch> parted = new ArrayList<>();
        for (boolean used : new boolean[] {true, false}) {
            Option[] own = Arrays.stream(options[item])
                    .filter(option -> (option.mask() != 0) == used)
                    .toArray(Option[]::new);
            if (own.length > 0) {
                Option[][] left = options.clone();
                left[item] = own;
                int sessions = 0;
                for (Option option : own) {
                    sessions |= option.mask();
                }
                int all = sessions;
                parted.add(new Branch(
                        left,
                        quotas.stream()
                                .flatMap(quota -> quota.knowing(item, used, all).stream())
                                .toList()));
            }
        }
        return parted;
    }
}
