package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.store.StorageException.Problem;

/** Looks whether a file is one of ours, of a version that is known, complete and whole, before anything trusts it. */
final class DatabaseCheck {
    private final SchemaMigrations migrations;

    /** A check against what these migrations make. */
    DatabaseCheck(SchemaMigrations migrations) {
        this.migrations = migrations;
    }

    /** What is the matter with a database that is not new; a word for the log. Nothing in it is changed. */
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

    /** True when nothing is the matter with the copy of a database. */
    boolean isGood(Path file) {
        try (Connection connection = SqliteConnections.openToRead(file)) {
            return finding(new SqlSession(connection), file).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** True when pages, indexes, rows and what is demanded of them agree. */
    static boolean isWhole(SqlSession sql) throws SQLException {
        return sql.list("PRAGMA integrity_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }

    private static boolean isOurs(SqlSession sql) throws SQLException {
        return sql.number("PRAGMA application_id") == SchemaMigrations.APPLICATION_ID;
    }

    /** True when everything is there that the migrations up to a version make. */
    private boolean isComplete(SqlSession sql, int version) throws SQLException {
        Set<String> there = new HashSet<>(DatabaseContent.columns(sql));
        try (Connection connection = SqliteConnections.openInMemory()) {
            SqlSession model = new SqlSession(connection);
            new SchemaMigrations(migrations.scripts().subList(0, version)).run(model);
            return there.containsAll(DatabaseContent.columns(model));
        }
    }

    private static Optional<StorageException> finding(Problem problem, String message, Path file) {
        return Optional.of(new StorageException(problem, message.formatted(file), null));
    }
}
