package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.notebook.Notebook;

/**
 * Tries whether a backup can be opened: reads it into memory, brings it up to date there and loads all of it. Nothing
 * is written, neither to it nor beside it, since the disk may be full.
 */
final class BackupTrial {
    private final SchemaMigrations migrations;
    private final DatabaseCheck check;

    /** Trials with the migrations that an opening would run. */
    BackupTrial(SchemaMigrations migrations, DatabaseCheck check) {
        this.migrations = migrations;
        this.check = check;
    }

    /** What a backup holds, as far as it can be read; empty when it cannot be opened. */
    Optional<Notebook> content(Path file) {
        if (!check.isGood(file)) {
            return Optional.empty();
        }
        try (Connection memory = SqliteConnections.openInMemory()) {
            SqlSession sql = new SqlSession(memory);
            copy(file, sql);
            migrations.run(sql);
            return Optional.of(new NotebookTables(sql, new TolerantRows(sql), () -> LocalDate.EPOCH).all());
        } catch (SQLException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void copy(Path file, SqlSession sql) throws SQLException {
        sql.update("ATTACH DATABASE ? AS copied", file.toAbsolutePath().toUri() + "?mode=ro");
        for (String table : tables(sql, "sql")) {
            sql.script(table);
        }
        sql.script("PRAGMA foreign_keys = OFF");
        for (String name : tables(sql, "name")) {
            sql.script("INSERT INTO main.%1$s SELECT * FROM copied.%1$s".formatted(name));
        }
        sql.script("PRAGMA user_version = " + sql.number("PRAGMA copied.user_version"));
        sql.script("DETACH DATABASE copied");
    }

    /** A column of the schema for each table but those that SQLite makes by itself. */
    private static List<String> tables(SqlSession sql, String column) throws SQLException {
        return sql.list(
                "SELECT %s FROM copied.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%%' ESCAPE '\\' ORDER BY rowid"
                        .formatted(column),
                row -> row.getString(1));
    }
}
