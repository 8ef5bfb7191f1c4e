package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deletes pictures that nothing names any more: neither the notebook nor its history, nor rows that were kept aside, nor
 * any backup, nor a database that was set aside. Whatever cannot be looked into may name any of them, so that none goes
 * then. A file younger than a day stays: it may be about to be named, here or by another program.
 */
final class PhotoSweep {
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** The columns that can name a picture, in a text of any kind. */
    private static final Map<String, String> NAMING =
            Map.of(PhotoRepository.TABLE, "hash", "undo_step", "changes", "kept_row", "content");

    private final PhotoFiles files;
    private final BackupFolder backups;
    private final SetAsideFiles aside;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    PhotoSweep(PhotoFiles files, BackupFolder backups, SetAsideFiles aside, InstantSource clock) {
        this.files = files;
        this.backups = backups;
        this.aside = aside;
        this.clock = clock;
    }

    /** Sweeps once a day. */
    void runIfDue(SqlSession sql) throws SQLException, IOException {
        Instant now = clock.instant();
        // a time in the future was noted by a wrong clock
        if (now.isBefore(next) && next.isBefore(now.plus(YOUNG).plusSeconds(1))) {
            return;
        }
        next = now.plus(YOUNG);
        Instant old = now.minus(YOUNG);
        files.deleteUnfinished(old);
        Set<String> unnamed = new TreeSet<>(files.olderThan(old));
        unnamed.removeAll(named(sql));
        if (unnamed.isEmpty()) {
            return;
        }
        List<Path> others = new ArrayList<>(aside.databases());
        backups.all().forEach(backup -> others.add(backup.file()));
        for (Path other : others) {
            try (Connection connection = SqliteConnections.openToRead(other)) {
                unnamed.removeAll(named(new SqlSession(connection)));
            } catch (SQLException e) {
                return;
            }
        }
        // another program may have kept one of them again meanwhile, which makes it young
        Set<String> stillOld = new TreeSet<>(files.olderThan(old));
        for (String hash : unnamed) {
            if (stillOld.contains(hash)) {
                files.delete(hash);
            }
        }
    }

    private static Set<String> named(SqlSession sql) throws SQLException {
        Set<String> named = new HashSet<>();
        for (Map.Entry<String, String> naming : NAMING.entrySet()) {
            String table = naming.getKey();
            if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = '%s'".formatted(table)) > 0) {
                sql.list("SELECT CAST(%s AS TEXT) FROM %s".formatted(naming.getValue(), table), row -> {
                    String text = row.getString(1);
                    Matcher matcher = HASH.matcher(text == null ? "" : text);
                    while (matcher.find()) {
                        named.add(matcher.group());
                    }
                    return true;
                });
            }
        }
        return named;
    }
}
