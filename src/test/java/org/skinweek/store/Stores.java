package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.skinweek.exchange.ChangeJson;

/** Stores with a fixed time and zone. */
final class Stores {
    static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    /** One folder for all tests, since the driver unpacks SQLite only once in a process. */
    static final Path NATIVE = Path.of("target", "sqlite-native").toAbsolutePath();

    private Stores() {}

    static StorageOpener store(Path folder) {
        return store(folder, NOW);
    }

    static StorageOpener store(Path folder, Instant now) {
        return new StorageOpener(
                folder, NATIVE, new ChangeJson(), InstantSource.fixed(now), () -> ZoneId.of("Europe/Berlin"));
    }

    /** A store that stays open while its clock goes on. */
    static StorageOpener store(Path folder, InstantSource clock) {
        return new StorageOpener(folder, NATIVE, new ChangeJson(), clock, () -> ZoneId.of("Europe/Berlin"));
    }

    static StorageOpener store(Path folder, Instant now, List<String> scripts) {
        return new StorageOpener(
                folder,
                NATIVE,
                new ChangeJson(),
                InstantSource.fixed(now),
                () -> ZoneId.of("Europe/Berlin"),
                new SchemaMigrations(scripts));
    }

    /** The newest backup that can be restored. */
    static BackupFile newestBackup(StorageOpener store) {
        return store.backups().offered().stream()
                .filter(OfferedBackup::isGood)
                .findFirst()
                .orElseThrow()
                .backup();
    }

    /** A storage over a connection that was opened elsewhere. */
    static SqliteStorage storage(Path folder, Connection connection) throws IOException {
        SchemaMigrations migrations = SchemaMigrations.shipped();
        InstantSource clock = InstantSource.fixed(NOW);
        DatabaseCheck check = new DatabaseCheck(migrations);
        BackupFolder backups = new BackupFolder(folder.resolve("backups"), check, clock, () -> ZoneOffset.UTC);
        SetAsideFiles aside = new SetAsideFiles(folder, clock);
        PhotoFiles photos = new PhotoFiles(folder, clock);
        FolderBackups saved = new FolderBackups(backups, aside, photos, migrations, check, clock);
        DailyBackup daily = new DailyBackup(backups, false, InstantSource.fixed(NOW), () -> ZoneOffset.UTC);
        SqlSession sql = new SqlSession(connection);
        OpenDatabase database = new OpenDatabase(folder.resolve("skinweek.db"), connection, sql);
        HistoryRepository history =
                new HistoryRepository(sql, new ChangeJson(), InstantSource.fixed(NOW), () -> ZoneOffset.UTC);
        return new SqliteStorage(
                database,
                history,
                daily,
                new PhotoSweep(photos, backups, aside, clock),
                saved,
                () -> store(folder).open());
    }
}
