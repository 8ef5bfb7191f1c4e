package org.skinweek.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;

/** Diary entries and skin notes, in the order of writing down. */
final class DiaryRepository {
    private static final String PUT_ENTRY = """
        INSERT INTO diary_entry (id, day, session, product, skip_reason, note, recorded_at, zone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET session = excluded.session, product = excluded.product,
            skip_reason = excluded.skip_reason, note = excluded.note, recorded_at = excluded.recorded_at,
            zone = excluded.zone
        WHERE day = excluded.day
        """;
    private static final String PUT_NOTE = """
        INSERT INTO skin_note (id, day, level, text, recorded_at, zone)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET level = excluded.level, text = excluded.text,
            recorded_at = excluded.recorded_at, zone = excluded.zone
        WHERE day = excluded.day
        """;
    /**
     * Fewer columns are faster to fetch, and few entries differ in what the last one joins: see {@link DiaryReader}. A
     * space within a word, or an empty word where there may be none, becomes a word that nobody knows: it must not pass
     * for the end of a word, nor for a step that was done.
     */
    private static final String ALL_ENTRIES = """
        SELECT id, day, note, recorded_at,
            replace(session, ' ', '?') || ' '
            || CASE skip_reason WHEN '' THEN '?' ELSE ifnull(replace(skip_reason, ' ', '?'), '') END || ' '
            || replace(zone, ' ', '?') || ' ' || product
        FROM diary_entry ORDER BY position
        """;

    private static final String ALL_NOTES =
            "SELECT id, day, level, text, recorded_at, zone FROM skin_note ORDER BY position";

    private static final String NOTES_OF_DAY =
            "SELECT id FROM skin_note WHERE day = '%s' AND id <> x'%s' ORDER BY position";
    private static final String PUT_LAST =
            "UPDATE skin_note SET position = (SELECT max(position) + 1 FROM skin_note) WHERE id = ?";

    private final SqlSession sql;
    private final TolerantRows rows;
    private final Supplier<LocalDate> today;
    private Map<UUID, byte[]> brokenIds = Map.of();

    /**
     * The diary.
     *
     * @param today the day of a note of which neither day nor time can be read
     */
    DiaryRepository(SqlSession sql, TolerantRows rows, Supplier<LocalDate> today) {
        this.sql = sql;
        this.rows = rows;
        this.today = today;
    }

    Diary all() throws SQLException {
        DiaryReader reader = new DiaryReader(rows, today.get());
        Diary diary = Diary.of(
                rows.list(ALL_ENTRIES, reader::entry, DiaryReader::unreadEntry),
                rows.list(ALL_NOTES, reader::note, DiaryReader::unreadNote));
        brokenIds = reader.brokenIds();
        return diary;
    }

    void store(Change.OfEntry change) throws SQLException {
        @Nullable DiaryEntry before = change.before();
        @Nullable DiaryEntry after = change.after();
        if (before != null && (after == null || !before.day().equals(after.day()))) {
            rows.keep(DiaryReader.entry(ColumnCodec.bytes(before.id())));
            sql.update("DELETE FROM diary_entry WHERE id = ?", ColumnCodec.bytes(before.id()));
        }
        if (after != null) {
            rows.moveAside(DiaryReader.entry(ColumnCodec.bytes(after.id())));
            requireStored(
                    sql.update(
                            PUT_ENTRY,
                            ColumnCodec.bytes(after.id()),
                            after.day().toString(),
                            after.session().name(),
                            after.product(),
                            ColumnCodec.name(after.skipReason()),
                            after.note().isEmpty() ? null : after.note(),
                            ColumnCodec.nanos(after.recordedAt()),
                            after.zone().getId()),
                    after.id());
        }
    }

    void store(Change.OfSkinNote change) throws SQLException {
        @Nullable SkinNote before = change.before();
        @Nullable SkinNote after = change.after();
        if (before != null && (after == null || !before.day().equals(after.day()))) {
            rows.keep(DiaryReader.note(storedId(before)));
            sql.update("DELETE FROM skin_note WHERE id IN (?, ?)", ColumnCodec.bytes(before.id()), storedId(before));
        }
        if (after != null) {
            rows.moveAside(DiaryReader.note(storedId(after)));
            requireStored(
                    sql.update(
                            PUT_NOTE,
                            ColumnCodec.bytes(after.id()),
                            after.day().toString(),
                            ColumnCodec.name(after.level()),
                            after.text(),
                            ColumnCodec.nanos(after.recordedAt()),
                            after.zone().getId()),
                    after.id());
            if (change.to() >= 0) {
                putBehind(after, change.to());
            }
        }
    }

    /** The id under which a note was found: a broken one until it is stored anew. */
    private byte[] storedId(SkinNote note) {
        byte[] broken = brokenIds.get(note.id());
        return broken == null ? ColumnCodec.bytes(note.id()) : broken;
    }

    /** A note that goes before others of its day: they are put behind it, one after the other. */
    private void putBehind(SkinNote note, int place) throws SQLException {
        String id = HexFormat.of().formatHex(ColumnCodec.bytes(note.id()));
        List<byte[]> others = sql.list(NOTES_OF_DAY.formatted(note.day(), id), row -> row.getBytes(1));
        for (int other = place; other < others.size(); other++) {
            sql.update(PUT_LAST, (Object) others.get(other));
        }
    }

    /** An id stands for one entry: putting it on a second day without taking it off the first is a mistake. */
    private static void requireStored(int rows, UUID id) {
        if (rows != 1) {
            throw new IllegalStateException(
                    "id %s is there on another day: name that entry as the one before the change".formatted(id));
        }
    }
}
