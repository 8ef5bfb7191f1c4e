package org.skinweek.app;

import java.util.List;
import java.util.Map;
import org.skinweek.notebook.ImportPart;
import org.skinweek.notebook.ImportPreview;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.routine.Product;

/**
 * What would become of the present data if a backup took its place.
 *
 * @param now how much is there
 * @param backup how much would be there
 * @param goneProducts names of the products that the backup does not have
 * @param gone how much of each kind it does not have; kinds of which nothing would be gone have no entry
 * @param different what the backup has as it was then
 */
public record RestorePreview(
        NotebookCounts now,
        NotebookCounts backup,
        List<String> goneProducts,
        Map<ImportPart, Integer> gone,
        List<ImportPreview.KeptItem> different) {
    /** Copies the collections. */
    public RestorePreview {
        goneProducts = List.copyOf(goneProducts);
        gone = Map.copyOf(gone);
        different = List.copyOf(different);
    }

    /** Compares what is there with a backup: what taking it into the backup would add or would not take would be gone. */
    static RestorePreview of(Notebook now, Notebook backup) {
        ImportPreview lost = ImportPreview.of(backup, now, /* takeProfile= */ false, /* takeSettings= */ false);
        return new RestorePreview(
                NotebookCounts.of(now),
                NotebookCounts.of(backup),
                now.products().values().stream()
                        .filter(product -> !backup.products().containsKey(product.id()))
                        .map(Product::name)
                        .toList(),
                lost.added(),
                lost.kept());
    }

    /** True when all that was entered is in the backup as it is now. */
    public boolean losesNothing() {
        return gone.isEmpty() && different.isEmpty();
    }
}
