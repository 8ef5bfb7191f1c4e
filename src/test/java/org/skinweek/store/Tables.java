package org.skinweek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that is in a database, as SQLite writes it. */
final class Tables {
    private Tables() {}

    /** All rows of all tables, each beginning with its table's name. */
    static List<String> rows(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        read(file).forEach((table, content) -> content.forEach(row -> rows.add(table + row)));
        return rows;
    }

    /** The rows of each table in the order of its key, each with its values by column. */
    static Map<String, List<Map<String, String>>> read(Path file) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (Connection connection = SqliteConnections.open(file)) {
            SqlSession sql = new SqlSession(connection);
            for (String table : sql.list(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name",
                    row -> row.getString(1))) {
                tables.put(table, rows(sql, table));
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(SqlSession sql, String table) throws SQLException {
        List<String> columns = sql.list(
                "SELECT name FROM pragma_table_info('%s') ORDER BY cid".formatted(table), row -> row.getString(1));
        List<String> key = sql.list(
                "SELECT name FROM pragma_table_info('%s') WHERE pk > 0 ORDER BY pk".formatted(table),
                row -> row.getString(1));
        String values = columns.stream().map("quote(%s)"::formatted).collect(Collectors.joining(", "));
        return sql.list("SELECT %s FROM %s ORDER BY %s".formatted(values, table, String.join(", ", key)), row -> {
            Map<String, String> content = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                content.put(columns.get(i), row.getString(i + 1));
            }
            return content;
        });
    }

    /** Changes a database as no program would. */
    static void run(Path file, String script) throws SQLException {
        try (Connection connection = SqliteConnections.open(file)) {
            new SqlSession(connection).script("PRAGMA foreign_keys = OFF");
            new SqlSession(connection).script(script);
        }
    }

    /** What was kept of rows that could not be read. */
    static List<String> kept(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.open(file)) {
            return new SqlSession(connection).list("SELECT content FROM kept_row", row -> row.getString(1));
        }
    }
}
