package org.skinweek.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The thin layer over JDBC that the repositories need: statements, rows read into objects, transactions. For one thread
 * at a time. No statement outlives the work it was prepared for: one that failed may never run again, and one with an
 * open cursor would keep {@code VACUUM INTO} from making a backup.
 */
final class SqlSession {
    private final Connection connection;
    /** The statements of the running transaction, by their SQL. */
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private boolean working;

    SqlSession(Connection connection) {
        this.connection = connection;
    }

    /** Reads an object from the row that a result stands on. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes in the row that a result stands on. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Work with the database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /**
     * Runs a statement that changes rows.
     *
     * @param values strings, numbers, byte arrays or null, in the order of the question marks
     * @return how many rows changed
     */
    int update(String sql, @Nullable Object... values) throws SQLException {
        if (working) {
            return update(prepare(sql), values);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return update(statement, values);
        }
    }

    private static int update(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)));
        return rows;
    }

    /** Visits all rows of a query. */
    void each(String sql, RowVisitor visitor) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                visitor.visit(result);
            }
        }
    }

    /** The number that a query gives in its first row. */
    int number(String sql) throws SQLException {
        return list(sql, row -> row.getInt(1)).get(0);
    }

    /** Runs any number of statements that are separated by semicolons. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Does all of the work or none of it, and keeps other programs from writing meanwhile. */
    void transaction(Work work) throws SQLException {
        between("BEGIN IMMEDIATE", work);
    }

    /** Runs work that only reads, on a consistent snapshot of the database. */
    void snapshot(Work work) throws SQLException {
        between("BEGIN", work);
    }

    private void between(String begin, Work work) throws SQLException {
        script(begin);
        working = true;
        try {
            work.run();
            script("COMMIT");
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            working = false;
            closeStatements();
        }
    }

    /**
     * Rolls back. After some errors, such as a full disk, SQLite already has, and complains; the first error counts.
     */
    private void rollBack(Throwable reason) {
        try {
            script("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void closeStatements() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // SQLite repeats the error of the last run, which was reported then; the statement is closed anyway
            }
        }
        prepared.clear();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }
}
