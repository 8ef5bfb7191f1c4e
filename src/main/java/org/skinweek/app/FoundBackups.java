package org.skinweek.app;

import java.util.List;
import org.skinweek.store.OfferedBackup;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageOpener;

/**
 * The backups that can be offered in place of data that was lost.
 *
 * @param offered all of them, each tried, the newest first
 * @param folder where they lie
 * @param isReadable false when that folder cannot be looked into, so that nobody knows whether there are any
 */
public record FoundBackups(List<OfferedBackup> offered, String folder, boolean isReadable) {
    /** Copies the list. */
    public FoundBackups {
        offered = List.copyOf(offered);
    }

    /** Tries all of them. */
    static FoundBackups in(StorageOpener store) {
        String folder = store.backupFolder().toString();
        try {
            return new FoundBackups(store.offeredBackups(), folder, true);
        } catch (StorageException e) {
            return new FoundBackups(List.of(), folder, false);
        }
    }

    /** Key of the text that says what can be chosen; it mentions the folder. */
    public String key() {
        if (!isReadable) {
            return "store.backups.unreadable";
        }
        return offered.stream().anyMatch(OfferedBackup::isGood) ? "store.backups.some" : "store.backups.none";
    }

    /** What the text mentions. */
    public List<Object> arguments() {
        return List.of(folder);
    }
}
