package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices on what several items share, so that a bound knows that not all of them can have all they want. Any prices give
 * a true bound: what the cheapest ways cost with the prices added, less what the whole bound of each quota costs. A few
 * rounds raise the price of what is asked for too much and lower that of what is left over.
 */
final class Prices {
    private static final int ROUNDS = 60;

    private final Quota[] quotas;
    private final double[] prices;
    private final long[][] priced;
    private final List<List<Way>> groups = new ArrayList<>();
    private long whole;

    Prices(Model model) {
        quotas = model.quotas().stream()
                .filter(quota ->
                        quota.count() == Quota.Count.USES && quota.onlyWith().isEmpty())
                .toArray(Quota[]::new);
        prices = new double[quotas.length];
        priced = new long[model.items()][];
        for (int item = 0; item < model.items(); item++) {
            groups.add(groups(item, model.options(item)));
        }
        if (quotas.length > 0) {
            improve();
        }
        price(model);
    }

    private List<Way> groups(int item, Option[] options) {
        Map<List<Long>, Way> cheapest = new LinkedHashMap<>();
        for (Option option : options) {
            List<Long> key = new ArrayList<>(quotas.length);
            long[] used = new long[quotas.length];
            for (int quota = 0; quota < quotas.length; quota++) {
                used[quota] = quotas[quota].added(item, option.mask());
                key.add(used[quota]);
            }
            cheapest.putIfAbsent(key, new Way(option.cost(), used));
        }
        return List.copyOf(cheapest.values());
    }

    private void improve() {
        double[] best = prices.clone();
        double bestBound = bound(new long[quotas.length]);
        double step = 1;
        double scale = greatestCost();
        long[] used = new long[quotas.length];
        for (int round = 0; round < ROUNDS; round++) {
            double bound = bound(used);
            if (bound > bestBound) {
                bestBound = bound;
                System.arraycopy(prices, 0, best, 0, best.length);
            } else {
                step *= 0.9;
            }
            double norm = 0;
            for (int quota = 0; quota < quotas.length; quota++) {
                double over = over(quota, used);
                norm += over * over;
            }
            if (norm == 0) {
                break;
            }
            for (int quota = 0; quota < quotas.length; quota++) {
                double raised = prices[quota] + step * scale * over(quota, used) / (norm * units(quota));
                prices[quota] = Math.max(0, raised);
            }
        }
        System.arraycopy(best, 0, prices, 0, best.length);
    }

    private double over(int quota, long[] used) {
        return ((double) used[quota] - quotas[quota].bound()) / units(quota);
    }

    private double units(int quota) {
        return Math.max(1.0, (double) Math.abs(quotas[quota].bound()));
    }

    private double greatestCost() {
        double greatest = 1;
        for (List<Way> ways : groups) {
            greatest += (double) ways.get(ways.size() - 1).cost - ways.get(0).cost;
        }
        return greatest / Math.max(1, groups.size());
    }

    /** The bound with the present prices; says what the cheapest ways use of each quota. */
    private double bound(long[] used) {
        Arrays.fill(used, 0);
        double sum = 0;
        for (List<Way> ways : groups) {
            Way best = ways.get(0);
            double least = Double.POSITIVE_INFINITY;
            for (Way way : ways) {
                double cost = way.cost + price(way.used);
                if (cost < least) {
                    least = cost;
                    best = way;
                }
            }
            sum += least;
            for (int quota = 0; quota < quotas.length; quota++) {
                used[quota] += best.used[quota];
            }
        }
        return sum - wholePrice();
    }

    private double price(long[] used) {
        double price = 0;
        for (int quota = 0; quota < quotas.length; quota++) {
            price += prices[quota] * used[quota];
        }
        return price;
    }

    private double wholePrice() {
        double sum = 0;
        for (int quota = 0; quota < quotas.length; quota++) {
            sum += prices[quota] * quotas[quota].bound();
        }
        return sum;
    }

    /** One is added to each rounding, so that no error of a sum can make the bound too high. */
    private void price(Model model) {
        for (int item = 0; item < model.items(); item++) {
            Option[] options = model.options(item);
            priced[item] = new long[options.length];
            for (int option = 0; option < options.length; option++) {
                double price = 0;
                for (int quota = 0; quota < quotas.length; quota++) {
                    if (prices[quota] > 0) {
                        price += prices[quota] * quotas[quota].added(item, options[option].mask());
                    }
                }
                priced[item][option] = options[option].cost() + (long) Math.floor(price) - 1;
            }
        }
        whole = (long) Math.ceil(wholePrice()) + 1;
    }

    /** False when no quota has a price: then the priced bound says nothing more. */
    boolean matter() {
        return Arrays.stream(prices).anyMatch(price -> price > 0);
    }

    /** The cost of a way of laying an item with what it uses of the quotas. */
    long priced(int item, int option) {
        return priced[item][option];
    }

    /** What the whole bounds of the quotas cost, to be taken off a sum of priced costs. */
    long whole() {
        return whole;
    }

    /** Ways of laying an item that use the same of every quota; only the cheapest of them matters to the bound. */
    private static final class Way {
        private final long cost;
        private final long[] used;

        Way(long cost, long[] used) {
            this.cost = cost;
            this.used = used;
        }
    }
}
