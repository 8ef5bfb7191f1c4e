package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.store.StorageException.Problem;

/** Checks that a file is one of ours, of a known version, complete and undamaged, before anything trusts it. */
final class DatabaseCheck {
    private final SchemaMigrations migrations;

    /** A check against the schema that these migrations make. */
    DatabaseCheck(SchemaMigrations migrations) {
        this.migrations = migrations;
    }

    /**
     * What is wrong with a database that is not new, as an exception with a text for the log; empty when nothing is.
     * Changes nothing in the database.
     */
    Optional<StorageException> finding(SqlSession sql, Path file) throws SQLException {
        int version = SchemaMigrations.version(sql);
        if (!isOurs(sql)) {
            return finding(Problem.FOREIGN, "%s is not a file of Skinweek", file);
        }
        if (version > migrations.latest()) {
            return Optional.of(new StorageException(
                    Problem.NEWER,
                    "%s is of version %s, this program knows versions up to %s"
                            .formatted(file, version, migrations.latest()),
                    null));
        }
        if (version < 1) {
            return finding(Problem.DAMAGED, "%s is of no version that there ever was", file);
        }
        if (!isWhole(sql)) {
            return finding(Problem.DAMAGED, "%s is damaged", file);
        }
        return isComplete(sql, version)
                ? Optional.empty()
                : finding(Problem.DAMAGED, "%s lacks a table or column", file);
    }

    /** True when nothing is wrong with a copy of the database. */
    boolean isGood(Path file) {
        try (Connection connection = SqliteConnections.openToRead(file)) {
            return finding(new SqlSession(connection), file).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** True when pages, indexes and rows agree and all constraints hold. */
    static boolean isWhole(SqlSession sql) throws SQLException {
        return sql.list("PRAGMA integrity_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }

    private static boolean isOurs(SqlSession sql) throws SQLException {
        return sql.number("PRAGMA application_id") == SchemaMigrations.APPLICATION_ID;
    }

    /** True when every table and column exists that the migrations up to a version make. */
    private boolean isComplete(SqlSession sql, int version) throws SQLException {
        Set<String> there = DatabaseContent.columns(sql);
        try (Connection connection = SqliteConnections.openInMemory()) {
            SqlSession model = new SqlSession(connection);
            migrations.makeTables(model, version);
            return there.containsAll(DatabaseContent.columns(model));
        }
    }

    private static Optional<StorageException> finding(Problem problem, String message, Path file) {
        return Optional.of(new StorageException(problem, message.formatted(file), null));
    }
}
