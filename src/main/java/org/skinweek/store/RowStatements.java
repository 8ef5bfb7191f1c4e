package org.skinweek.store;

import java.sql.SQLException;
import java.util.List;

/** Rows as the SQL statements that would insert them again, with every value as it is stored. */
final class RowStatements {
    private RowStatements() {}

    /** All rows of a table, in the order of their keys. */
    static List<String> all(SqlSession sql, String table) throws SQLException {
        return of(sql, table, "true");
    }

    /**
     * The rows of a table that have a value in a column.
     *
     * @param key the value as SQLite's {@code hex} writes it
     */
    static List<String> matching(SqlSession sql, String table, String column, String key) throws SQLException {
        return of(sql, table, "hex(%s) = '%s'".formatted(column, key));
    }

    private static List<String> of(SqlSession sql, String table, String condition) throws SQLException {
        List<String> columns = sql.list(
                "SELECT name FROM pragma_table_info('%s') ORDER BY cid".formatted(table), row -> row.getString(1));
        List<String> quoted = columns.stream().map("quote(%s)"::formatted).toList();
        return sql.list(
                "SELECT 'INSERT INTO %1$s (%2$s) VALUES (' || %3$s || ')' FROM %1$s WHERE %4$s"
                        .formatted(table, String.join(", ", columns), String.join(" || ',' || ", quoted), condition),
                row -> row.getString(1));
    }
}
