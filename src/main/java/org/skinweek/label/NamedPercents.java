package org.skinweek.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entries of a list the percentages in the product's name are about. */
final class NamedPercents {
    private final Map<Integer, Double> byIndex = new HashMap<>();

    /** Gives each percentage to the first entry that its words may mean; one for a whole class only to a lone entry. */
    static NamedPercents of(NameClaims claims, List<ListEntry> entries) {
        NamedPercents percents = new NamedPercents();
        for (NameClaims.Claim claim : claims.all()) {
            Double percent = claim.percent();
            if (percent == null) {
                continue;
            }
            int first = -1;
            boolean lone = true;
            for (int i = 0; i < entries.size(); i++) {
                String id = entries.get(i).active();
                if (id != null && claim.ids().contains(id)) {
                    lone &= first < 0 || id.equals(entries.get(first).active());
                    first = first < 0 ? i : first;
                }
            }
            if (first >= 0 && (lone || !claim.ofClass())) {
                percents.byIndex.putIfAbsent(first, percent);
            }
        }
        return percents;
    }

    /** The percentage that the name states for the entry at an index; absent where it states none. */
    @Nullable
    Double at(int index) {
        return byIndex.get(index);
    }
}
