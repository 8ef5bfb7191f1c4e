package org.skinweek.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered scripts that bring a database from one version to the next; {@code PRAGMA user_version} tells which have
 * run. Each runs in a transaction of its own, so that a database never stops between two versions.
 */
final class SchemaMigrations {
    /** Marks our files in {@code PRAGMA application_id}; the first migration writes it. */
    static final int APPLICATION_ID = 0x536B576B;

    /** How many digits the number in a script's name has. */
    private static final int DIGITS = 3;

    private final List<String> scripts;

    /** Migrations of these scripts; the first one makes version 1. */
    SchemaMigrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The migrations that come with the program. */
    static SchemaMigrations shipped() {
        return Shipped.MIGRATIONS;
    }

    /** Read once, by the first that asks. */
    private static final class Shipped {
        private static final SchemaMigrations MIGRATIONS = read();

        private static SchemaMigrations read() {
            List<String> scripts = new ArrayList<>();
            for (String script = script(1); script != null; script = script(scripts.size() + 1)) {
                scripts.add(script);
            }
            return new SchemaMigrations(scripts);
        }
    }

    /** The scripts, starting with that of version 1. */
    List<String> scripts() {
        return scripts;
    }

    /** The version that this program reads and writes. */
    int latest() {
        return scripts.size();
    }

    /** The version of a database, 0 for an empty one. */
    static int version(SqlSession sql) throws SQLException {
        return sql.number("PRAGMA user_version");
    }

    /** Brings a database to the latest version. */
    void run(SqlSession sql) throws SQLException {
        run(sql, () -> {});
    }

    /** Makes the tables of a version in an empty database of its own, which is thrown away, so that no step need be safe. */
    void makeTables(SqlSession sql, int version) throws SQLException {
        sql.script(String.join("\n", scripts.subList(0, version)));
    }

    /**
     * Brings a database to the latest version.
     *
     * @param arrived runs in the transaction of the last step; not when the version is the latest already
     */
    void run(SqlSession sql, SqlSession.Work arrived) throws SQLException {
        if (version(sql) == latest()) {
            return;
        }
        // SQLite can change a table that others refer to only by replacing it with a new one
        sql.script("PRAGMA foreign_keys = OFF");
        try {
            for (int version = version(sql) + 1; version <= latest(); version++) {
                step(sql, version, version == latest() ? arrived : () -> {});
            }
        } finally {
            sql.script("PRAGMA foreign_keys = ON");
        }
    }

    private void step(SqlSession sql, int version, SqlSession.Work then) throws SQLException {
        sql.transaction(() -> {
            // another program may have run it while this one waited for the lock
            if (version(sql) == version - 1) {
                sql.script(scripts.get(version - 1));
                if (!sql.list("PRAGMA foreign_key_check", row -> row.getString(1))
                        .isEmpty()) {
                    throw new IllegalStateException("migration %s leaves references to nothing".formatted(version));
                }
                sql.script("PRAGMA user_version = " + version);
                then.run();
            }
        });
    }

    private static @Nullable String script(int version) {
        // no format: the first one of a process reads the signs of the language, longer than all scripts take
        String digits = "00" + version;
        String name = "/store/migration-" + digits.substring(digits.length() - DIGITS) + ".sql";
        try (InputStream stream = SchemaMigrations.class.getResourceAsStream(name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the resource " + name, e);
        }
    }
}
