package org.skinweek.rules;

import java.util.BitSet;
import java.util.List;

/** The products that a selector means, each asked once: rules ask again for every pair of uses. */
final class Meant {
    private final BitSet products;

    private Meant(BitSet products) {
        this.products = products;
    }

    static Meant of(Selector selector, List<Usage> usages) {
        BitSet products = new BitSet(usages.size());
        for (int product = 0; product < usages.size(); product++) {
            if (selector.matches(usages.get(product))) {
                products.set(product);
            }
        }
        return new Meant(products);
    }

    /** What this or another one means. */
    Meant or(Meant other) {
        BitSet either = (BitSet) products.clone();
        either.or(other.products);
        return new Meant(either);
    }

    boolean isEmpty() {
        return products.isEmpty();
    }

    boolean has(Laid use) {
        return products.get(use.origin().product());
    }
}
