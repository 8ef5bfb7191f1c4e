package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.store.StorageException.Problem;

/**
 * Backs up an open database once on each of the user's days, and only if it passes a thorough check, so that a damaged
 * copy never displaces a good one. After a failure it is tried again an hour later.
 */
final class DailyBackup {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofHours(1);

    private final BackupFolder backups;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    /** The last day that needs no backup any more. */
    private LocalDate done;

    private Instant attempted = Instant.MAX;

    /**
     * Starts making daily backups.
     *
     * @param isNew true for a database that was only just created: on its first day a backup has nothing to bring back
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
        // an attempt in the future was dated by a wrong clock
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

    /**
     * Makes a copy at once, before everything is replaced; the day needs no other.
     *
     * @return its file name; nothing when there is nothing to copy
     */
    @Nullable
    String makeNow(SqlSession sql) throws SQLException, IOException {
        Optional<Path> made = backups.make(sql);
        if (made.isPresent()) {
            done = today();
        }
        return made.map(file -> String.valueOf(file.getFileName())).orElse(null);
    }

    /** The user's current day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }
}
