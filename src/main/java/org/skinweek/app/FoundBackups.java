package org.skinweek.app;

import java.util.List;
import java.util.Optional;
import org.skinweek.store.Backup;
import org.skinweek.store.StorageException;
import org.skinweek.store.Store;

/**
 * The backups that can be offered in place of data that was lost.
 *
 * @param newest the newest good one
 * @param folder where they lie
 * @param isReadable false when that folder cannot be looked into, so that nobody knows whether there are any
 */
public record FoundBackups(Optional<Backup> newest, String folder, boolean isReadable) {
    /** Looks at all of them until a good one is found. */
    static FoundBackups in(Store store) {
        String folder = store.backupFolder().toString();
        try {
            return new FoundBackups(store.newestBackup(), folder, true);
        } catch (StorageException e) {
            return new FoundBackups(Optional.empty(), folder, false);
        }
    }

    /** Key of the text that says what can be chosen. */
    public String key() {
        if (!isReadable) {
            return "store.backups.unreadable";
        }
        return newest.isPresent() ? "store.backups.newest" : "store.backups.none";
    }

    /** What the text mentions. */
    public List<Object> arguments() {
        return newest.<List<Object>>map(backup -> List.of(backup.made().toEpochMilli()))
                .orElseGet(() -> List.of(folder));
    }
}
