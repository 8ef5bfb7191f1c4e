package org.skinweek.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the tables of a database hold, for comparison with a copy of it.
 *
 * @param rows the number of rows in each table
 * @param digest of all values of all rows
 */
record DatabaseContent(Map<String, Integer> rows, String digest) {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY"
                    + " name";

    /** The table that the program writes to without the user entering anything, such as when a page is opened. */
    private static final String SETTINGS = "setting";

    DatabaseContent {
        rows = Map.copyOf(rows);
    }

    /** Reads every value of every row. Without an open transaction it may or may not see changes made meanwhile. */
    static DatabaseContent of(SqlSession sql) throws SQLException {
        MessageDigest digest = sha256();
        Map<String, Integer> rows = new TreeMap<>();
        for (String table : tables(sql)) {
            digest.update(table.getBytes(StandardCharsets.UTF_8));
            List<Boolean> read =
                    sql.list("SELECT %s FROM %s".formatted(allOf(columns(sql, table)), quoted(table)), row -> {
                        digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                        return true;
                    });
            rows.put(table, read.size());
        }
        return new DatabaseContent(rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** True when no table has a row. */
    static boolean hasNoRow(SqlSession sql) throws SQLException {
        return hasNoRow(sql, tables(sql));
    }

    /** True when the user has entered nothing: no table but those of settings and history has a row. */
    static boolean isEmpty(SqlSession sql) throws SQLException {
        return hasNoRow(
                sql,
                entered(sql).stream().filter(table -> !table.equals(SETTINGS)).toList());
    }

    /** The tables of what a user entered or chose: all but those of the history and of what was told. */
    static List<String> entered(SqlSession sql) throws SQLException {
        return tables(sql).stream()
                .filter(table -> !HistoryRepository.TABLES.contains(table) && !table.equals(ReminderRepository.TABLE))
                .toList();
    }

    /** Each column of each table, with its table's name before it. They come in one row, as a row for each takes longer. */
    static Set<String> columns(SqlSession sql) throws SQLException {
        List<String> columns = sql.list(
                "SELECT coalesce(group_concat(m.name || '.' || c.name, char(10)), '') FROM sqlite_schema m"
                        + " JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
                row -> row.getString(1));
        return Set.copyOf(columns.get(0).lines().toList());
    }

    private static boolean hasNoRow(SqlSession sql, List<String> tables) throws SQLException {
        for (String table : tables) {
            if (sql.number("SELECT EXISTS (SELECT 1 FROM %s)".formatted(quoted(table))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> tables(SqlSession sql) throws SQLException {
        return sql.list(TABLES, row -> row.getString(1));
    }

    private static List<String> columns(SqlSession sql, String table) throws SQLException {
        return sql.list("PRAGMA table_info(%s)".formatted(quoted(table)), row -> row.getString("name"));
    }

    /** An SQL expression that joins all values of a row, so that one call into SQLite reads them all. */
    private static String allOf(List<String> columns) {
        return columns.stream()
                .map(column -> "quote(%s)".formatted(quoted(column)))
                .collect(Collectors.joining(" || ',' || "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
