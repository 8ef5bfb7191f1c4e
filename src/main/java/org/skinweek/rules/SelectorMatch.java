package org.skinweek.rules;

import java.util.BitSet;
import java.util.List;

/** The products that a selector means, looked up once because rules ask again for every pair of uses. */
final class SelectorMatch {
    private final BitSet products;

    private SelectorMatch(BitSet products) {
        this.products = products;
    }

    static SelectorMatch of(Selector selector, List<ProductContext> usages) {
        BitSet products = new BitSet(usages.size());
        for (int product = 0; product < usages.size(); product++) {
            if (selector.matches(usages.get(product))) {
                products.set(product);
            }
        }
        return new SelectorMatch(products);
    }

    /** The products that this or another one means. */
    SelectorMatch or(SelectorMatch other) {
        BitSet either = (BitSet) products.clone();
        either.or(other.products);
        return new SelectorMatch(either);
    }

    boolean isEmpty() {
        return products.isEmpty();
    }

    boolean has(DatedUse use) {
        return products.get(use.origin().product());
    }
}
