package org.skinweek.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.skinweek.store.StorageException.Problem;

/**
 * The day's backup of an open database: made once a day of the user, and only of what passes a thorough look, so that no
 * damage takes the place of something good. After a failure it is tried again an hour later.
 */
final class DailyBackup {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofHours(1);

    private final BackupFolder backups;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    /** The day that needs no backup any more. */
    private LocalDate done;

    private Instant attempted = Instant.MAX;

    /**
     * Starts making daily backups.
     *
     * @param isNew true for a database that was only just made: its first day has nothing that a backup could bring back
     */
    DailyBackup(BackupFolder backups, boolean isNew, InstantSource clock, Supplier<ZoneId> zone) {
        this.backups = backups;
        this.clock = clock;
        this.zone = zone;
        this.done = isNew ? today() : backups.lastDay().orElse(LocalDate.MIN);
    }

    /**
     * Makes the backup when it is due.
     *
     * @param look reads every row and throws when one cannot be read
     * @throws StorageException when what is open is damaged
     */
    void makeIfDue(SqlSession sql, Runnable look) throws SQLException, IOException {
        LocalDate today = today();
        Instant now = clock.instant();
        // a moment to come is one of a clock that was wrong
        boolean waits = !now.isBefore(attempted) && now.isBefore(attempted.plus(BETWEEN_ATTEMPTS));
        if (today.equals(done) || waits) {
            return;
        }
        attempted = now;
        if (!DatabaseCheck.isWhole(sql)) {
            throw new StorageException(Problem.DAMAGED, "the open database is damaged: no backup was made of it", null);
        }
        look.run();
        backups.make(sql);
        done = today;
    }

    /** The day that it is for the user. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }
}
