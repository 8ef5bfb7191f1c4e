package org.skinweek.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.notebook.Notebook;

/** The copies beside a storage, to be looked at by any thread; reading them takes a while. */
public interface SavedBackups {
    /** The folder that holds them; it need not exist. */
    Path folder();

    /**
     * All backups, each tried: the newest first, those dated in the future last.
     *
     * @throws StorageException when the folder cannot be read
     */
    List<OfferedBackup> offered();

    /** The day of the newest backup, by its name; empty where there is none that can be found. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /** The backup of a file name, whether or not it is there; empty for names that no backup has. */
    Optional<BackupFile> named(String name);

    /** What a backup holds, as far as it can be read; empty when it cannot be opened. */
    Optional<Notebook> content(BackupFile backup);
}
