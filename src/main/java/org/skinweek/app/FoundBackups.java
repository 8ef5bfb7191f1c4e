package org.skinweek.app;

import java.util.List;
import org.skinweek.store.OfferedBackup;
import org.skinweek.store.StorageException;
import org.skinweek.store.StorageOpener;

/**
 * The backups that can replace lost data.
 *
 * @param offered all of them, newest first; each has been opened to see whether it works
 * @param folder the folder that holds them
 * @param isReadable false when that folder cannot be listed, so it is unknown whether there are any
 */
public record FoundBackups(List<OfferedBackup> offered, String folder, boolean isReadable) {
    /** Copies the list. */
    public FoundBackups {
        offered = List.copyOf(offered);
    }

    /** Opens each backup of a store to see whether it works. */
    static FoundBackups in(StorageOpener store) {
        String folder = store.backupFolder().toString();
        try {
            return new FoundBackups(store.offeredBackups(), folder, true);
        } catch (StorageException e) {
            return new FoundBackups(List.of(), folder, false);
        }
    }

    /** Message key for the choice; the message names the folder. */
    public String key() {
        if (!isReadable) {
            return "store.backups.unreadable";
        }
        return offered.stream().anyMatch(OfferedBackup::isGood) ? "store.backups.some" : "store.backups.none";
    }

    /** The arguments of the message. */
    public List<Object> arguments() {
        return List.of(folder);
    }
}
