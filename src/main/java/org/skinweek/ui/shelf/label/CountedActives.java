package org.skinweek.ui.shelf.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.label.ActiveRole;
import org.skinweek.label.FoundActive;
import org.skinweek.routine.Dose;
import org.skinweek.routine.ProductCategory;

/** Which of the actives that were found in a label a product holds, unless the user says otherwise. */
final class CountedActives {
    /** So many helpers tell what a product without any active is about; the first in the list are the most of it. */
    private static final int HELPERS = 3;

    private CountedActives() {}

    /** Each active once, as it counts most: a text with several steps may have it several times. */
    static List<FoundActive> distinct(Collection<FoundActive> found) {
        Map<String, FoundActive> byId = new LinkedHashMap<>();
        found.forEach(active -> byId.merge(active.id(), active, CountedActives::stronger));
        return byId.values().stream()
                .sorted(Comparator.comparing(FoundActive::role))
                .toList();
    }

    /**
     * What counts. Helpers do only where nothing else does and the product is not sold as care: then it is known, and no rule
     * need warn that nobody knows what is in it.
     */
    static List<FoundActive> of(Collection<FoundActive> found, ProductCategory category) {
        List<FoundActive> each = distinct(found);
        List<FoundActive> counted = new ArrayList<>(each.stream()
                .filter(active -> active.role() == ActiveRole.ACTIVE)
                .toList());
        if (counted.isEmpty() && !category.isCare()) {
            each.stream()
                    .filter(active -> active.role() == ActiveRole.SUPPORT)
                    .limit(HELPERS)
                    .forEach(counted::add);
        }
        return counted;
    }

    /** An active as a product holds it, with its strength where the label or the name states it. */
    static Dose dose(FoundActive found) {
        return new Dose(found.id(), found.percent(), null);
    }

    private static FoundActive stronger(FoundActive one, FoundActive other) {
        return other.role().compareTo(one.role()) < 0 ? other : one;
    }
}
