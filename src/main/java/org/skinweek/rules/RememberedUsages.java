package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/**
 * The products of a timeline as rules see them. Reading them off the packs takes longer than many a check, and planning
 * asks about the same products thousands of times, so the last ones are remembered. Safe for any number of threads.
 */
final class RememberedUsages {
    private final UseMeasures measures;
    private volatile @Nullable Seen last;

    RememberedUsages(UseMeasures measures) {
        this.measures = measures;
    }

    /** One for each product of the timeline, in its order. */
    List<ProductContext> of(Timeline timeline) {
        @Nullable Seen seen = last;
        if (seen == null || !seen.isOf(timeline)) {
            seen = new Seen(timeline.products(), timeline.weeksUsed(), read(timeline, seen));
            last = seen;
        }
        return seen.usages().stream().map(ProductContext::copy).toList();
    }

    private List<ProductContext> read(Timeline timeline, @Nullable Seen seen) {
        @Nullable
        List<ProductContext> same = seen != null && seen.products().equals(timeline.products()) ? seen.usages() : null;
        List<ProductContext> usages = new ArrayList<>();
        for (int i = 0; i < timeline.products().size(); i++) {
            int weeks = timeline.weeksUsed().get(i);
            usages.add(
                    same == null
                            ? new ProductContext(timeline.products().get(i), weeks, measures)
                            : same.get(i).after(weeks));
        }
        return usages;
    }

    private record Seen(List<Product> products, List<Integer> weeksUsed, List<ProductContext> usages) {
        /** Quick, because the lists are mostly the same instances. */
        boolean isOf(Timeline timeline) {
            return products.equals(timeline.products()) && weeksUsed.equals(timeline.weeksUsed());
        }
    }
}
