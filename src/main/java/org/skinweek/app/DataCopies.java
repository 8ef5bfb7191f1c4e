package org.skinweek.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.store.BackupFile;
import org.skinweek.store.SavedBackups;
import org.skinweek.store.StorageException;

/**
 * Whole copies of the data: looked at by any thread but the front one, made and put in the place of the data by the writer
 * of a workspace. What it gives back completes on the front thread; errors reach the workspace's error listeners, too.
 */
public final class DataCopies {
    private final SavedBackups saved;
    private final NotebookWriter disk;
    private final Function<Supplier<@Nullable Throwable>, CompletableFuture<Notebook>> queue;

    /** @param queue hands work to the writer; the work returns its error, or null */
    DataCopies(
            SavedBackups saved,
            NotebookWriter disk,
            Function<Supplier<@Nullable Throwable>, CompletableFuture<Notebook>> queue) {
        this.saved = saved;
        this.disk = disk;
        this.queue = queue;
    }

    /** The folder of the backups. */
    public Path folder() {
        return saved.folder();
    }

    /** All backups, each tried; takes a while. */
    public FoundBackups found() {
        return FoundBackups.in(saved);
    }

    /** The day of the newest backup; empty where there is none. */
    Optional<LocalDate> lastDay() {
        return saved.lastDay();
    }

    /**
     * What restoring a backup would do; takes a while.
     *
     * @param now what is stored now
     * @return empty when the backup cannot be read
     */
    public Optional<RestorePreview> preview(BackupOffer offer, Notebook now) {
        return saved.named(offer.name()).flatMap(saved::content).map(backup -> RestorePreview.of(now, backup));
    }

    /** Makes one more backup; false when nothing is there to copy. */
    public CompletableFuture<Boolean> makeNow() {
        AtomicBoolean made = new AtomicBoolean();
        return queue.apply(() -> disk.attempt(storage -> made.set(storage.backUp())))
                .thenApply(notebook -> made.get());
    }

    /**
     * Puts a backup in the place of all data; what is there now is backed up before, and
     * {@link org.skinweek.notebook.HistoryStart} names that copy.
     *
     * @param name of the backup's file
     */
    public CompletableFuture<Notebook> restore(String name) {
        return queue.apply(() -> disk.replace(storage -> storage.restore(backup(name))));
    }

    /**
     * Deletes all data, and begins anew as on the first day.
     *
     * @param first the settings to begin with
     * @param copiesToo also deletes the backups and what was set aside; otherwise a copy is made before
     * @return false when some of the copies are still there
     */
    public CompletableFuture<Boolean> deleteAll(UserSettings first, boolean copiesToo) {
        AtomicBoolean all = new AtomicBoolean();
        return queue.apply(() -> disk.replace(storage -> all.set(storage.deleteAll(first, copiesToo))))
                .thenApply(notebook -> all.get());
    }

    private BackupFile backup(String name) {
        return saved.named(name)
                .orElseThrow(() ->
                        new StorageException(StorageException.Problem.OTHER, "a backup has no name of one", null));
    }
}
