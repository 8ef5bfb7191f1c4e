package org.skinweek.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;

/** The notebook in an opened SQLite database. */
public final class SqliteStorage implements Storage {
    private final Connection connection;
    private final Sql sql;
    private final Rows rows;
    private final ProductRepository products;
    private final PlanRepository plan;
    private final DiaryRepository diary;
    private final ProfileRepository profile;
    private final SettingsRepository settings;
    private final AdjustmentRepository adjustments;
    private final Backups backups;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private LocalDate lastBackup;
    private int loadedVersion;

    SqliteStorage(
            Connection connection, Backups backups, LocalDate lastBackup, InstantSource clock, Supplier<ZoneId> zone) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.rows = new Rows(sql);
        this.products = new ProductRepository(sql, rows);
        this.plan = new PlanRepository(sql, rows);
        this.diary = new DiaryRepository(sql, rows, () -> LocalDate.ofInstant(clock.instant(), zone.get()));
        this.profile = new ProfileRepository(sql, rows);
        this.settings = new SettingsRepository(sql, rows);
        this.adjustments = new AdjustmentRepository(sql, rows);
        this.backups = backups;
        this.lastBackup = lastBackup;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Notebook load() {
        try {
            Loading loading = new Loading();
            sql.snapshot(loading);
            return loading.notebook;
        } catch (SQLException e) {
            throw StorageException.of("loading the notebook", e);
        } catch (RuntimeException e) {
            // rows are read one by one, so this is no value of theirs; not told more, since this text gets into the log
            throw new StorageException(StorageException.Problem.DAMAGED, "the notebook cannot be read", e);
        }
    }

    @Override
    public List<UnreadRow> unread() {
        return rows.unread();
    }

    @Override
    public void store(List<Change> changes) {
        try {
            sql.transaction(() -> {
                for (Change change : changes) {
                    store(change);
                }
            });
            rows.committed();
        } catch (SQLException e) {
            throw StorageException.of("storing %s changes".formatted(changes.size()), e);
        } finally {
            rows.endTransaction();
        }
    }

    @Override
    public boolean changedElsewhere() {
        try {
            return version() != loadedVersion;
        } catch (SQLException e) {
            throw StorageException.of("looking for changes", e);
        }
    }

    @Override
    public void tidy() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        if (today.equals(lastBackup)) {
            return;
        }
        lastBackup = today; // once a day, even when it fails: the next start tries again
        try {
            backups.make(sql, clock.instant());
        } catch (SQLException e) {
            throw StorageException.of("making the day's backup", e);
        } catch (IOException e) {
            throw StorageException.of("making the day's backup", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageException.of("closing the database", e);
        }
    }

    private void store(Change change) throws SQLException {
        if (change instanceof Change.OfEntry entry) {
            diary.store(entry);
        } else if (change instanceof Change.OfSkinNote note) {
            diary.store(note);
        } else if (change instanceof Change.OfWeek week) {
            plan.store(week);
        } else if (change instanceof Change.OfProduct product) {
            products.store(product);
        } else if (change instanceof Change.OfProfile ofProfile) {
            profile.store(ofProfile.after());
        } else if (change instanceof Change.OfSettings ofSettings) {
            settings.store(ofSettings.before(), ofSettings.after());
        } else if (change instanceof Change.OfTolerance tolerance) {
            adjustments.store(tolerance);
        } else if (change instanceof Change.OfNumber number) {
            adjustments.store(number);
        } else if (change instanceof Change.OfOwnRule rule) {
            adjustments.store(rule);
        } else {
            throw new IllegalArgumentException("change is %s: no repository stores that".formatted(change.getClass()));
        }
    }

    /** A number that changes whenever another connection commits. */
    private int version() throws SQLException {
        return sql.number("PRAGMA data_version");
    }

    private final class Loading implements Sql.Work {
        private Notebook notebook = Notebook.EMPTY;

        @Override
        public void run() throws SQLException {
            loadedVersion = version();
            rows.begin();
            notebook = new Notebook(
                    products.all(), plan.all(), diary.all(), profile.get(), settings.get(), adjustments.all());
        }
    }
}
