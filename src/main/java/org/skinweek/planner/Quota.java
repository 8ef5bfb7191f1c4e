package org.skinweek.planner;

import java.util.List;
import org.skinweek.rules.Rule;

/**
 * A limit over several products, as the search sees it: the terms that are met by the chosen masks add up to at most a
 * bound. Weights are whole numbers, so that sums are exact.
 */
final class Quota {
    /** How met terms add up. */
    enum Count {
        /** Each session of a term by its weight. */
        USES,
        /** Each session of a layer once, whichever of the products is in it. */
        SESSIONS,
        /** Each product once, whichever of its sessions is met. */
        PRODUCTS
    }

    /**
     * Some sessions of one product.
     *
     * @param item the product
     * @param mask its sessions that count
     * @param weight what each counts; negative for what helps
     * @param layer which repetition of the week it lies in; terms of different layers are never one session
     */
    record Part(int item, int mask, long weight, int layer) {}

    private final Rule rule;
    private final Count count;
    private final List<Part> parts;
    /** Sessions that are met whatever is chosen, by layer: nothing in them counts again. */
    private final int[] met;

    private final List<List<Part>> onlyWith;
    private final long bound;
    private final long[] least;
    private final Part[][] partsOf;

    /**
     * A quota.
     *
     * @param items number of products of the task
     * @param met sessions of each layer that count already and are taken off the bound
     * @param onlyWith groups of which each must be met, or the quota does not hold
     */
    Quota(Rule rule, Count count, List<Part> parts, int[] met, List<List<Part>> onlyWith, long bound, int items) {
        this.rule = rule;
        this.count = count;
        this.parts = parts;
        this.met = met;
        this.onlyWith = onlyWith;
        this.bound = bound;
        this.least = new long[items];
        this.partsOf = new Part[items][];
        for (int item = 0; item < items; item++) {
            int of = item;
            partsOf[item] = parts.stream().filter(part -> part.item() == of).toArray(Part[]::new);
        }
        for (Part part : parts) {
            if (part.weight() < 0) {
                least[part.item()] += part.weight() * Integer.bitCount(part.mask());
            }
        }
    }

    Rule rule() {
        return rule;
    }

    Count count() {
        return count;
    }

    List<Part> parts() {
        return parts;
    }

    int[] met() {
        return met;
    }

    List<List<Part>> onlyWith() {
        return onlyWith;
    }

    long bound() {
        return bound;
    }

    /** The least that a product can ever add; below zero where it may help. */
    long least(int item) {
        return least[item];
    }

    /** What a product with some mask adds; for counts that add up product by product. */
    long added(int item, int mask) {
        long sum = 0;
        for (Part part : partsOf[item]) {
            int counted = Integer.bitCount(part.mask() & mask);
            sum += part.weight() * (count == Count.PRODUCTS ? Math.min(1, counted) : counted);
        }
        return sum;
    }

    /** The parts of one product. */
    Part[] partsOf(int item) {
        return partsOf[item];
    }

    /** True when a product has a part in the quota, or in whether it holds. */
    boolean concerns(int item) {
        return partsOf[item].length > 0
                || onlyWith.stream().flatMap(List::stream).anyMatch(part -> part.item() == item);
    }

    /** How much there is when every product has its mask; 0 while the quota does not hold. */
    long value(int[] masks) {
        return holds(masks) ? amount(masks) : 0;
    }

    boolean holds(int[] masks) {
        for (List<Part> group : onlyWith) {
            if (group.stream().noneMatch(part -> (masks[part.item()] & part.mask()) != 0)) {
                return false;
            }
        }
        return true;
    }

    private long amount(int[] masks) {
        if (count != Count.SESSIONS) {
            long sum = 0;
            for (int item = 0; item < masks.length; item++) {
                sum += added(item, masks[item]);
            }
            return sum;
        }
        int sessions = 0;
        for (int layer = 0; layer < met.length; layer++) {
            int union = 0;
            for (Part part : parts) {
                if (part.layer() == layer) {
                    union |= part.mask() & masks[part.item()];
                }
            }
            sessions += Integer.bitCount(union & ~met[layer]);
        }
        return sessions;
    }

    /** The same with another bound. */
    Quota withBound(long value) {
        return new Quota(rule, count, parts, met, onlyWith, value, least.length);
    }

    /** The same, counted otherwise. */
    Quota counted(Count other) {
        return new Quota(rule, other, parts, met, onlyWith, bound, least.length);
    }
}
