package org.skinweek.app;

import java.util.List;
import org.skinweek.store.OfferedBackup;
import org.skinweek.store.SavedBackups;
import org.skinweek.store.StorageException;

/**
 * The backups that can replace data.
 *
 * @param offers all of them, newest first; each has been opened to see whether it works
 * @param folder the folder that holds them
 * @param isReadable false when that folder cannot be listed, so it is unknown whether there are any
 */
public record FoundBackups(List<BackupOffer> offers, String folder, boolean isReadable) {
    /** Copies the list. */
    public FoundBackups {
        offers = List.copyOf(offers);
    }

    /** Opens each backup to see whether it works. */
    static FoundBackups in(SavedBackups saved) {
        String folder = saved.folder().toString();
        try {
            return new FoundBackups(
                    saved.offered().stream().map(FoundBackups::offer).toList(), folder, true);
        } catch (StorageException e) {
            return new FoundBackups(List.of(), folder, false);
        }
    }

    private static BackupOffer offer(OfferedBackup found) {
        return new BackupOffer(
                String.valueOf(found.backup().file().getFileName()),
                found.backup().made(),
                found.inFuture(),
                found.bytes(),
                found.holds());
    }

    /** Message key for the choice; the message names the folder. */
    public String key() {
        if (!isReadable) {
            return "store.backups.unreadable";
        }
        return offers.stream().anyMatch(BackupOffer::isGood) ? "store.backups.some" : "store.backups.none";
    }

    /** The arguments of the message. */
    public List<Object> arguments() {
        return List.of(folder);
    }
}
