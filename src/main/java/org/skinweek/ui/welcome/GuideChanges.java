package org.skinweek.ui.welcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;

/**
 * What somebody answered otherwise than it is stored, when they went through the questions again.
 *
 * @param profile the skin as it is described now
 * @param skin true when it is described otherwise
 * @param changed products on the shelf, as they are to be
 * @param added products that are new
 * @param removed products that are no longer owned
 */
record GuideChanges(
        SkinProfile profile, boolean skin, List<Product> changed, List<Product> added, List<Product> removed) {
    GuideChanges {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Compares answers with what is stored.
     *
     * @param before the skin as it was described when the questions were asked
     * @param ids makes the ids of new products
     */
    static GuideChanges of(
            Notebook notebook,
            SkinProfile before,
            SkinProfile profile,
            List<OwnedItem> owned,
            Supplier<UUID> ids,
            LocalDate today) {
        List<Product> changed = new ArrayList<>();
        List<Product> added = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (OwnedItem item : owned) {
            Optional<Product> existing = item.existing();
            if (existing.isEmpty()) {
                added.add(item.product(ids.get().toString(), today));
                continue;
            }
            String id = existing.get().id();
            kept.add(id);
            notebook.product(id).ifPresent(now -> {
                Product wanted = item.changed(now, today);
                if (!wanted.equals(now)) {
                    changed.add(wanted);
                }
            });
        }
        List<Product> removed = notebook.shelf().stream()
                .filter(product -> !kept.contains(product.id()))
                .toList();
        return new GuideChanges(profile, !profile.equals(before), changed, added, removed);
    }

    /** True when everything stays as it is. */
    boolean isEmpty() {
        return !skin && changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
