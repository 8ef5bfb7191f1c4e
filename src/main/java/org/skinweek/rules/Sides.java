package org.skinweek.rules;

import java.util.List;

/**
 * The products on both sides of a rule about pairs, on some days.
 *
 * @param one products on one side
 * @param other products on the other side; some may be on both
 * @param uses the uses of all of them, in order of time
 */
record Sides(Meant one, Meant other, List<Laid> uses) {
    static Sides of(Stretch stretch, Selector one, Selector other) {
        Meant ones = stretch.meant(one);
        Meant others = stretch.meant(other);
        return new Sides(ones, others, stretch.of(ones.or(others)));
    }

    /** True when the uses are of products on different sides. */
    boolean meet(Laid first, Laid second) {
        return (one.has(first) && other.has(second)) || (other.has(first) && one.has(second));
    }
}
