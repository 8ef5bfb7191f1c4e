package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;

/**
 * Reads and stores patch tests. A look of which anything cannot be read counts as the gravest reaction, so that no
 * product passes for what nobody could read.
 */
final class PatchTestRepository {
    private static final String PUT_TEST = """
        INSERT INTO patch_test (id, product, begun, place) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET product = excluded.product, begun = excluded.begun, place = excluded.place
        """;
    private static final String PUT_LOOK = "INSERT INTO patch_look (test, day, result) VALUES (?, ?, ?)";
    private static final String ALL_LOOKS = """
        SELECT test, patch_look.day, result, begun, product FROM patch_look JOIN patch_test ON id = test
        ORDER BY test, patch_look.day
        """;

    private final SqlSession sql;
    private final TolerantRows rows;

    PatchTestRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    List<PatchTest> all() throws SQLException {
        Map<UUID, Map<LocalDate, PatchLook>> looks = new HashMap<>();
        rows.list(ALL_LOOKS, row -> addLook(row, looks), PatchTestRepository::unreadLook);
        return rows.list(
                "SELECT id, product, begun, place FROM patch_test ORDER BY position",
                row -> test(row, looks),
                row -> new TolerantRows.Unread(
                        test(row.getBytes(1)), Kind.PATCH_TEST, row.getString(3), row.getString(2)));
    }

    private static PatchTest test(ResultSet row, Map<UUID, Map<LocalDate, PatchLook>> looks) throws SQLException {
        UUID id = ColumnCodec.uuid(row.getBytes(1));
        return new PatchTest(
                id,
                text(row, 2),
                ColumnCodec.day(text(row, 3)),
                PatchPlace.valueOf(text(row, 4)),
                List.copyOf(looks.getOrDefault(id, Map.of()).values()));
    }

    private boolean addLook(ResultSet row, Map<UUID, Map<LocalDate, PatchLook>> looks) throws SQLException {
        UUID id = ColumnCodec.uuid(row.getBytes(1));
        LocalDate begun = ColumnCodec.day(text(row, 4));
        Optional<LocalDate> day =
                TolerantRows.value(row, from -> ColumnCodec.day(text(from, 2))).filter(read -> !read.isBefore(begun));
        Optional<PatchResult> result = TolerantRows.value(row, from -> PatchResult.valueOf(text(from, 3)));
        PatchLook look = new PatchLook(
                day.orElse(begun), result.filter(read -> day.isPresent()).orElse(PatchResult.SWELLING));
        if (day.isEmpty() || result.isEmpty()) {
            rows.add(unreadLook(row));
        }
        looks.computeIfAbsent(id, test -> new TreeMap<>())
                .merge(look.day(), look, (one, other) -> one.result().compareTo(other.result()) < 0 ? other : one);
        return true;
    }

    private static TolerantRows.Unread unreadLook(ResultSet row) throws SQLException {
        return new TolerantRows.Unread(
                TolerantRows.Place.of("patch_look", "test", row.getBytes(1)),
                Kind.PATCH_LOOK,
                row.getString(2),
                row.getString(5));
    }

    void store(Change.OfPatchTest change) throws SQLException {
        @Nullable PatchTest test = change.after();
        @Nullable PatchTest before = change.before();
        if (test == null) {
            if (before != null) {
                byte[] id = ColumnCodec.bytes(before.id());
                rows.keep(looks(id));
                sql.update("DELETE FROM patch_test WHERE id = ?", (Object) id);
            }
            return;
        }
        byte[] id = ColumnCodec.bytes(test.id());
        rows.keep(test(id));
        rows.keep(looks(id));
        sql.update(
                PUT_TEST,
                id,
                test.product(),
                test.begun().toString(),
                test.place().name());
        sql.update("DELETE FROM patch_look WHERE test = ?", (Object) id);
        for (PatchLook look : test.looks()) {
            sql.update(PUT_LOOK, id, look.day().toString(), look.result().name());
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static TolerantRows.Place test(byte @Nullable [] id) {
        return TolerantRows.Place.of("patch_test", "id", id);
    }

    private static TolerantRows.Place looks(byte[] id) {
        return TolerantRows.Place.of("patch_look", "test", id);
    }
}
