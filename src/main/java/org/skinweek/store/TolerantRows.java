package org.skinweek.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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
 * Reads rows one by one. A row that cannot be read is named and stays in its table, and the others are read all the same.
 * Before anything of ours takes its place it goes to the table {@code kept_row}, as the statement that would write it
 * again, so that it is never lost.
 */
final class TolerantRows {
    private static final String KEEP = "INSERT INTO kept_row (content) VALUES (?)";

    private final SqlSession sql;
    private final Map<Place, Set<UnreadRow>> unread = new LinkedHashMap<>();
    /** Kept in the transaction that runs. */
    private final Set<Place> kept = new HashSet<>();

    TolerantRows(SqlSession sql) {
        this.sql = sql;
    }

    /** Says which row a result stands on, without reading more of it than that takes. */
    @FunctionalInterface
    interface Naming {
        Unread of(ResultSet row) throws SQLException;
    }

    /**
     * Where unread rows are: all those of a table that have a value in a column.
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

    /** Forgets what could not be read before: everything is read again. */
    void begin() {
        unread.clear();
        kept.clear();
    }

    /** What cannot be read, in the order of reading. */
    List<UnreadRow> unread() {
        return unread.values().stream().flatMap(Set::stream).toList();
    }

    /** The rows of a query that can be read; one whose values are refused, with whatever error, is only named. */
    <T> List<T> list(String query, SqlSession.RowReader<T> reader, Naming naming) throws SQLException {
        return sql.list(query, row -> readable(row, reader, naming)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> readable(ResultSet row, SqlSession.RowReader<T> reader, Naming naming) throws SQLException {
        try {
            return Optional.of(reader.read(row));
        } catch (RuntimeException e) {
            add(naming.of(row));
            return Optional.empty();
        }
    }

    /** Reads one value of a row; empty where it is refused. */
    static <T> Optional<T> value(ResultSet row, SqlSession.RowReader<T> reader) throws SQLException {
        try {
            return Optional.of(reader.read(row));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Names a row that is read only in part. */
    void add(Unread found) {
        unread.computeIfAbsent(found.place(), place -> new LinkedHashSet<>()).add(found.row());
    }

    /** True where a row of a place could not be read. */
    boolean isUnread(Place place) {
        return unread.containsKey(place);
    }

    /** Keeps the rows of a place where any of them could not be read. */
    void keep(Place place) throws SQLException {
        if (unread.containsKey(place) && kept.add(place)) {
            keepAll(place);
        }
    }

    /**
     * Keeps the rows of a place where any of them could not be read, and takes them out of their table.
     *
     * @param belonging rows that go with them, by references of theirs
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

    private void keepAll(Place place) throws SQLException {
        for (String content : contents(place)) {
            sql.update(KEEP, content);
        }
    }

    /** What was kept is on the disk, and no longer unread. */
    void committed() {
        unread.keySet().removeAll(kept);
    }

    /** Whatever was kept is on the disk, or nothing of it. */
    void endTransaction() {
        kept.clear();
    }

    /** The rows of a place, as the statements that would write them again. */
    private List<String> contents(Place place) throws SQLException {
        List<String> columns = sql.list(
                "SELECT name FROM pragma_table_info('%s') ORDER BY cid".formatted(place.table()),
                row -> row.getString(1));
        List<String> quoted = columns.stream().map("quote(%s)"::formatted).toList();
        return sql.list(
                "SELECT 'INSERT INTO %1$s (%2$s) VALUES (' || %3$s || ')' FROM %1$s WHERE hex(%4$s) = '%5$s'"
                        .formatted(
                                place.table(),
                                String.join(", ", columns),
                                String.join(" || ',' || ", quoted),
                                place.column(),
                                place.key()),
                row -> row.getString(1));
    }
}
