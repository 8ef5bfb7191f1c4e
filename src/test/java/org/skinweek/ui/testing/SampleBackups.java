package org.skinweek.ui.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.store.BackupFile;
import org.skinweek.store.OfferedBackup;
import org.skinweek.store.SavedBackups;

/**
 * Copies of a made-up notebook: none of one without a diary, otherwise one of each of eight days, one that is damaged and
 * one of a wrong clock.
 */
final class SampleBackups implements SavedBackups {
    private static final int DAYS = 8;
    private static final long BYTES = 180_000;

    private final Notebook notebook;

    private SampleBackups(Notebook notebook) {
        this.notebook = notebook;
    }

    static SavedBackups of(Notebook notebook) {
        return new SampleBackups(notebook);
    }

    @Override
    public Path folder() {
        return Path.of("skinweek", "backups");
    }

    @Override
    public List<OfferedBackup> offered() {
        if (notebook.diary().isEmpty()) {
            return List.of();
        }
        List<OfferedBackup> offered = new ArrayList<>();
        LocalDate today = Samples.MONDAY.plusDays(2);
        for (int day = 0; day < DAYS; day++) {
            LocalDate made = today.minusDays(day);
            offered.add(offered(made, false, Optional.of(NotebookCounts.of(asOf(made)))));
        }
        offered.add(offered(today.minusDays(DAYS), false, Optional.empty()));
        offered.add(offered(today.plusYears(9), true, Optional.of(NotebookCounts.of(asOf(today.minusDays(DAYS))))));
        return offered;
    }

    @Override
    public Optional<BackupFile> named(String name) {
        return offered().stream()
                .map(OfferedBackup::backup)
                .filter(backup -> backup.file().endsWith(name))
                .findFirst();
    }

    @Override
    public Optional<Notebook> content(BackupFile backup) {
        return Optional.of(asOf(LocalDate.ofInstant(backup.made(), ZoneOffset.UTC)));
    }

    private OfferedBackup offered(LocalDate day, boolean inFuture, Optional<NotebookCounts> holds) {
        Instant made = day.atTime(LocalTime.of(7, 40)).toInstant(ZoneOffset.UTC);
        long bytes = BYTES + 400L * holds.map(NotebookCounts::entries).orElse(0);
        return new OfferedBackup(new BackupFile(folder().resolve(day + ".db"), made), inFuture, bytes, holds);
    }

    /** What was there at the beginning of a day; two products came only lately. */
    private Notebook asOf(LocalDate day) {
        List<String> late = notebook.products().keySet().stream()
                .skip(Math.max(0, notebook.products().size() - 2))
                .toList();
        Notebook then = notebook.asOf(day.minusDays(1));
        return then.after(late.stream()
                .flatMap(id -> then.product(id).stream())
                .map(product -> (Change) new Change.OfProduct(product, null))
                .toList());
    }
}
