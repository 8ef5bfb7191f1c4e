package org.skinweek.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.routine.Product;

/**
 * What would become of the present data if a backup took its place.
 *
 * @param now how much is there
 * @param backup how much would be there
 * @param goneProducts names of the products that the backup does not have
 * @param goneSteps how many steps of the diary it does not have
 * @param goneNotes how many notes about the skin it does not have
 */
public record RestorePreview(
        NotebookCounts now, NotebookCounts backup, List<String> goneProducts, int goneSteps, int goneNotes) {
    /** Copies the list. */
    public RestorePreview {
        goneProducts = List.copyOf(goneProducts);
    }

    /** Compares what is there with a backup; the same thing has the same id in both. */
    static RestorePreview of(Notebook now, Notebook backup) {
        return new RestorePreview(
                NotebookCounts.of(now),
                NotebookCounts.of(backup),
                now.products().values().stream()
                        .filter(product -> !backup.products().containsKey(product.id()))
                        .map(Product::name)
                        .toList(),
                missing(now, backup, DiaryDay::entries, DiaryEntry::id),
                missing(now, backup, DiaryDay::notes, SkinNote::id));
    }

    /** True when nothing that was entered would be missing, though it may be as it was then. */
    public boolean losesNothing() {
        return goneProducts.isEmpty() && goneSteps == 0 && goneNotes == 0;
    }

    private static <T> int missing(
            Notebook now, Notebook backup, Function<DiaryDay, ? extends Collection<T>> part, Function<T, UUID> id) {
        Set<UUID> missing = ids(now, part, id);
        missing.removeAll(ids(backup, part, id));
        return missing.size();
    }

    private static <T> Set<UUID> ids(
            Notebook notebook, Function<DiaryDay, ? extends Collection<T>> part, Function<T, UUID> id) {
        return notebook.diary().days().values().stream()
                .flatMap(day -> part.apply(day).stream())
                .map(id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
