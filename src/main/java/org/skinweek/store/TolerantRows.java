package org.skinweek.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.UnreadRow;

/**
 * Reads rows one by one. A row that cannot be read is reported and stays in its table, and the others are read all the
 * same. Before anything replaces it, it is saved to the table {@code kept_row} as the statement that would write it
 * again, so that it is never lost.
 */
final class TolerantRows {
    private static final String KEEP = "INSERT INTO kept_row (content) VALUES (?)";

    private final SqlSession sql;
    private final Map<Place, Set<UnreadRow>> unread = new LinkedHashMap<>();
    /** The places kept in the running transaction. */
    private final Set<Place> kept = new HashSet<>();

    TolerantRows(SqlSession sql) {
        this.sql = sql;
    }

    /** Identifies the row that a result stands on, reading no more of it than needed. */
    @FunctionalInterface
    interface Naming {
        Unread of(ResultSet row) throws SQLException;
    }

    /**
     * Where unread rows are: all rows of a table with a given value in a column.
     *
     * @param key the value as SQLite's {@code hex} writes it
     */
    record Place(String table, String column, String key) {
        static Place of(String table, String column, @Nullable String key) {
            String text = key == null ? "" : key;
            return new Place(table, column, hex(text.getBytes(StandardCharsets.UTF_8)));
        }

        static Place of(String table, String column, byte @Nullable [] key) {
            return new Place(table, column, key == null ? "" : hex(key));
        }

        private static String hex(byte[] bytes) {
            return HexFormat.of().withUpperCase().formatHex(bytes);
        }
    }

    /** A row that cannot be read, and where it is. */
    record Unread(Place place, UnreadRow row) {
        Unread(Place place, UnreadRow.Kind kind, @Nullable String day, @Nullable String name) {
            this(place, new UnreadRow(kind, day == null ? "" : day, name == null ? "" : name));
        }
    }

    /** Starts reading everything again, and forgets what could not be read before. */
    void begin() {
        unread.clear();
        kept.clear();
    }

    /** The rows that could not be read, in the order of reading. */
    List<UnreadRow> unread() {
        return unread.values().stream().flatMap(Set::stream).toList();
    }

    /** The rows of a query that can be read; a row that the reader refuses, with whatever error, is only reported. */
    <T> List<T> list(String query, SqlSession.RowReader<T> reader, Naming naming) throws SQLException {
        List<T> readable = new ArrayList<>();
        sql.each(query, row -> {
            try {
                readable.add(reader.read(row));
            } catch (RuntimeException e) {
                add(naming.of(row));
            }
        });
        return Collections.unmodifiableList(readable);
    }

    /** Reads one value of a row; empty where the reader refuses it. */
    static <T> Optional<T> value(ResultSet row, SqlSession.RowReader<T> reader) throws SQLException {
        try {
            return Optional.of(reader.read(row));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Reports a row that was read only in part. */
    void add(Unread found) {
        unread.computeIfAbsent(found.place(), place -> new LinkedHashSet<>()).add(found.row());
    }

    /** True where a row of a place could not be read. */
    boolean isUnread(Place place) {
        return unread.containsKey(place);
    }

    /** Saves the rows of a place to {@code kept_row} if any of them could not be read. */
    void keep(Place place) throws SQLException {
        if (unread.containsKey(place) && kept.add(place)) {
            keepAll(place);
        }
    }

    /**
     * Saves the rows of a place to {@code kept_row} if any of them could not be read, and deletes them from their
     * table.
     *
     * @param belonging places of rows that refer to them and go with them
     */
    void moveAside(Place place, Place... belonging) throws SQLException {
        if (unread.containsKey(place) && kept.add(place)) {
            keepAll(place);
            for (Place other : belonging) {
                kept.add(other);
                keepAll(other);
            }
            sql.update("DELETE FROM %s WHERE hex(%s) = ?".formatted(place.table(), place.column()), place.key());
        }
    }

    /**
     * What another database has to keep that takes the place of this one: what was kept here, and the rows that cannot be
     * read, each as the statement that would write it.
     */
    List<String> statements() throws SQLException {
        List<String> statements =
                new ArrayList<>(sql.list("SELECT content FROM kept_row ORDER BY position", row -> row.getString(1)));
        for (Place place : unread.keySet()) {
            statements.addAll(contents(place));
        }
        return statements;
    }

    /** Keeps rows of another database. */
    void keep(List<String> statements) throws SQLException {
        for (String statement : statements) {
            sql.update(KEEP, statement);
        }
    }

    private void keepAll(Place place) throws SQLException {
        keep(contents(place));
    }

    /** Tells that the transaction was committed: the rows that it kept are no longer unread. */
    void committed() {
        unread.keySet().removeAll(kept);
    }

    /** Tells that the transaction has ended, committed or not. */
    void endTransaction() {
        kept.clear();
    }

    /** The rows of a place, as statements that would insert them again. */
    private List<String> contents(Place place) throws SQLException {
        return RowStatements.matching(sql, place.table(), place.column(), place.key());
    }
}
