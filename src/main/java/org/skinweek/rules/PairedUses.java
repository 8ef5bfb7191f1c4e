package org.skinweek.rules;

import java.util.List;

/**
 * The products on both sides of a rule about pairs, on some days.
 *
 * @param one products on one side
 * @param other products on the other side; some may be on both
 * @param uses the uses of all of them, in order of time
 */
record PairedUses(SelectorMatch one, SelectorMatch other, List<DatedUse> uses) {
    static PairedUses of(JudgedDays stretch, Selector one, Selector other) {
        SelectorMatch ones = stretch.meant(one);
        SelectorMatch others = stretch.meant(other);
        return new PairedUses(ones, others, stretch.of(ones.or(others)));
    }

    /** True when the uses are of products on different sides. */
    boolean meet(DatedUse first, DatedUse second) {
        return (one.has(first) && other.has(second)) || (other.has(first) && one.has(second));
    }
}
