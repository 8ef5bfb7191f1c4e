package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Rule;

/**
 * A limit over several products, as the search sees it: the parts that the chosen masks meet may add up to at most a
 * bound. Weights are whole numbers, so that sums are exact.
 */
final class Quota {
    /** How the parts that are met add up. */
    enum Count {
        /** Each session of a part by its weight. */
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
     * @param layer which repetition of the week it lies in; parts of different layers are never the same session
     */
    record Part(int item, int mask, long weight, int layer) {}

    private static final Part[] NO_PARTS = {};
    private static final Part[][] NO_GROUPS = {};

    private final Rule rule;
    private final Count count;
    private final List<Part> parts;
    /** Sessions that are met whatever is chosen, by layer: nothing in them counts again. */
    private final int[] met;

    private final List<List<Part>> onlyWith;
    private final long bound;
    private final int items;
    /** The parts and the groups as arrays, quicker for searches to go through. */
    private final Part[] eachPart;

    private final Part[][] eachGroup;
    /** By item; created on first use, because most quotas are pairs that are never asked for it. */
    private Part @Nullable [][] partsOf;

    /**
     * A quota.
     *
     * @param met sessions of each layer that count already and are taken off the bound
     * @param onlyWith groups each of which must be met for the quota to hold
     * @param items number of products of the task
     */
    Quota(Rule rule, Count count, List<Part> parts, int[] met, List<List<Part>> onlyWith, long bound, int items) {
        this.rule = rule;
        this.count = count;
        this.parts = parts;
        this.met = met;
        this.onlyWith = onlyWith;
        this.bound = bound;
        this.items = items;
        this.eachPart = parts.toArray(Part[]::new);
        this.eachGroup = onlyWith.isEmpty()
                ? NO_GROUPS
                : onlyWith.stream().map(group -> group.toArray(Part[]::new)).toArray(Part[][]::new);
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

    /** What a product with some mask adds; for counts that add up product by product. */
    long added(int item, int mask) {
        Part[] own = partsOf(item);
        long sum = 0;
        for (Part part : own) {
            sum += added(part, mask);
        }
        return sum;
    }

    private long added(Part part, int mask) {
        int counted = Integer.bitCount(part.mask() & mask);
        return part.weight() * (count == Count.PRODUCTS ? Math.min(1, counted) : counted);
    }

    /** True when a product may make the amount smaller. */
    boolean helps(int item) {
        return Arrays.stream(partsOf(item)).anyMatch(part -> part.weight() < 0);
    }

    /** True when any product may make the amount smaller. */
    boolean helps() {
        for (Part part : parts) {
            if (part.weight() < 0) {
                return true;
            }
        }
        return false;
    }

    /** The parts of one product. */
    Part[] partsOf(int item) {
        Part[][] known = partsOf;
        if (known == null) {
            known = partsByItem();
            partsOf = known;
        }
        return known[item];
    }

    private Part[][] partsByItem() {
        Part[][] byItem = new Part[items][];
        Arrays.fill(byItem, NO_PARTS);
        for (Part part : parts) {
            Part[] before = byItem[part.item()];
            Part[] own = Arrays.copyOf(before, before.length + 1);
            own[before.length] = part;
            byItem[part.item()] = own;
        }
        return byItem;
    }

    /**
     * The quota once it is known whether any of some products is used at all.
     *
     * @param some the products
     * @param used whether one of them at least is used
     * @param sessions for each product all in which it can be used
     * @return absent when the quota cannot hold then
     */
    Optional<Quota> knowing(Set<Integer> some, boolean used, int[] sessions) {
        List<List<Part>> left = new ArrayList<>();
        for (List<Part> group : onlyWith) {
            List<Part> others =
                    group.stream().filter(part -> !some.contains(part.item())).toList();
            if (!used && others.isEmpty()) {
                return Optional.empty();
            }
            if (!(used && holdsWith(group, some, sessions))) {
                left.add(used ? group : others);
            }
        }
        return Optional.of(new Quota(rule, count, parts, met, left, bound, items));
    }

    /** True when whichever of some products is used, in whichever session, meets a group. */
    private static boolean holdsWith(List<Part> group, Set<Integer> some, int[] sessions) {
        for (int item : some) {
            int own = 0;
            for (Part part : group) {
                own |= part.item() == item ? part.mask() : 0;
            }
            if ((sessions[item] & ~own) != 0) {
                return false;
            }
        }
        return true;
    }

    /** True when a product has a part in the quota, or in whether it holds. */
    boolean concerns(int item) {
        if (partsOf(item).length > 0) {
            return true;
        }
        for (Part[] group : eachGroup) {
            for (Part part : group) {
                if (part.item() == item) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much there is when every product has its mask; 0 while the quota does not hold. */
    long value(int[] masks) {
        return holds(masks) ? amount(masks) : 0;
    }

    /**
     * True when the bound is exceeded. A bound below zero, where the past alone is too much, matters only while the
     * quota holds.
     */
    boolean isExceeded(int[] masks) {
        return holds(masks) && amount(masks) > bound;
    }

    boolean holds(int[] masks) {
        for (Part[] group : eachGroup) {
            if (!isMet(group, masks)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Part[] group, int[] masks) {
        for (Part part : group) {
            if ((masks[part.item()] & part.mask()) != 0) {
                return true;
            }
        }
        return false;
    }

    private long amount(int[] masks) {
        if (count != Count.SESSIONS) {
            long sum = 0;
            for (Part part : eachPart) {
                sum += added(part, masks[part.item()]);
            }
            return sum;
        }
        int sessions = 0;
        for (int layer = 0; layer < met.length; layer++) {
            int union = 0;
            for (Part part : eachPart) {
                if (part.layer() == layer) {
                    union |= part.mask() & masks[part.item()];
                }
            }
            sessions += Integer.bitCount(union & ~met[layer]);
        }
        return sessions;
    }

    /** The same quota with weights divided by their common divisor: small numbers, and a bound as low as possible. */
    Quota reduced() {
        long divisor = 0;
        for (Part part : parts) {
            divisor = gcd(divisor, Math.abs(part.weight()));
        }
        if (divisor <= 1) {
            return this;
        }
        List<Part> smaller = new ArrayList<>();
        for (Part part : parts) {
            smaller.add(new Part(part.item(), part.mask(), part.weight() / divisor, part.layer()));
        }
        return new Quota(rule, count, smaller, met, onlyWith, Math.floorDiv(bound, divisor), items);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /**
     * True when keeping this quota also keeps another, which counts only some of the same sessions; false for itself.
     */
    boolean implies(Quota other) {
        if (other == this
                || count != other.count
                || bound > other.bound
                || parts.size() < other.parts.size()
                || !onlyWith.isEmpty()
                || helps()) {
            return false;
        }
        for (Part part : other.parts) {
            if (!holds(part) || other.hasTwin(part)) {
                return false;
            }
        }
        return Arrays.equals(met, other.met);
    }

    /** True when a part counts here, too, at least as much. */
    private boolean holds(Part part) {
        for (Part own : partsOf(part.item())) {
            if (own.weight() >= part.weight() && (part.mask() & ~own.mask()) == 0 && own.layer() == part.layer()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwin(Part part) {
        int alike = 0;
        for (Part twin : partsOf(part.item())) {
            alike += twin.layer() == part.layer() ? 1 : 0;
        }
        return alike > 1;
    }

    /**
     * The same quota without layers, where no session lies in two of them: in a repeating week each window of seven
     * days has the sessions of one week, so the quotas of all these windows become one.
     */
    Quota withoutLayers() {
        int[] sessions = met.clone();
        for (Part part : parts) {
            sessions[part.layer()] |= part.mask();
        }
        int all = 0;
        for (int own : sessions) {
            if ((all & own) != 0) {
                return this;
            }
            all |= own;
        }
        int[] masks = new int[items];
        for (Part part : parts) {
            masks[part.item()] |= part.mask();
        }
        List<Part> merged = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            if (masks[item] != 0) {
                merged.add(new Part(item, masks[item], 1, 0));
            }
        }
        return new Quota(
                rule,
                count,
                merged,
                new int[] {Arrays.stream(met).reduce(0, (one, other) -> one | other)},
                onlyWith,
                bound,
                items);
    }

    /** The same bound on some uses, each of which counts once. */
    Quota ofUses(List<Part> uses) {
        return new Quota(rule, Count.USES, uses, new int[0], onlyWith, bound, items);
    }

    /** The same with another bound. */
    Quota withBound(long value) {
        return new Quota(rule, count, parts, met, onlyWith, value, items);
    }
}
