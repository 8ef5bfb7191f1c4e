package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/**
 * The products of a timeline as rules see them. Reading them off the packs takes longer than many a check, and whoever
 * plans asks about the same products thousands of times, so the last ones are remembered. For any number of threads.
 */
final class RememberedUsages {
    private final Measures measures;
    private volatile @Nullable Seen last;

    RememberedUsages(Measures measures) {
        this.measures = measures;
    }

    /** One for each product of the timeline, in its order. */
    List<Usage> of(Timeline timeline) {
        @Nullable Seen seen = last;
        if (seen == null || !seen.isOf(timeline)) {
            seen = new Seen(timeline.products(), timeline.weeksUsed(), read(timeline));
            last = seen;
        }
        return seen.usages().stream().map(Usage::copy).toList();
    }

    private List<Usage> read(Timeline timeline) {
        List<Usage> usages = new ArrayList<>();
        for (int i = 0; i < timeline.products().size(); i++) {
            usages.add(
                    new Usage(timeline.products().get(i), timeline.weeksUsed().get(i), measures));
        }
        return usages;
    }

    private record Seen(List<Product> products, List<Integer> weeksUsed, List<Usage> usages) {
        /** Mostly the very same lists, which is seen at once. */
        boolean isOf(Timeline timeline) {
            return products.equals(timeline.products()) && weeksUsed.equals(timeline.weeksUsed());
        }
    }
}
