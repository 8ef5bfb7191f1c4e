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
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.diary.SkinScores;
import org.skinweek.notebook.Change;

/** Reads and stores diary entries and skin notes, in the order in which they were written down. */
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
        INSERT INTO skin_note (id, day, level, text, recorded_at, zone, comfort, oil, breakouts, pores, suspected, tags)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET level = excluded.level, text = excluded.text,
            recorded_at = excluded.recorded_at, zone = excluded.zone, comfort = excluded.comfort,
            oil = excluded.oil, breakouts = excluded.breakouts, pores = excluded.pores,
            suspected = excluded.suspected, tags = excluded.tags
        WHERE day = excluded.day
        """;
    /**
     * Joins what an entry says in its second column, as bytes, since each column that is fetched of fifty thousand rows
     * takes longer than to take one apart; {@link EntryLine} does. A space within a word, or an empty word that must not
     * be empty, becomes an unknown word: it must pass neither for the end of a word nor for a step that was done. The
     * columns after it are fetched only where an entry has a note, or cannot be read.
     */
    private static final String ALL_ENTRIES = """
        SELECT id,
            CAST(replace(day, ' ', '?') || ' ' || recorded_at || ' ' || (note IS NOT NULL) || ' '
                || replace(session, ' ', '?') || ' '
                || CASE skip_reason WHEN '' THEN '?' ELSE ifnull(replace(skip_reason, ' ', '?'), '') END || ' '
                || replace(zone, ' ', '?') || ' ' || product AS BLOB),
            note, day, product
        FROM diary_entry ORDER BY position
        """;

    private static final String ALL_NOTES = """
        SELECT id, day, level, text, recorded_at, zone, comfort, oil, breakouts, pores, suspected, tags
        FROM skin_note ORDER BY position
        """;

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
     * @param today the day given to a note whose day and time cannot be read
     */
    DiaryRepository(SqlSession sql, TolerantRows rows, Supplier<LocalDate> today) {
        this.sql = sql;
        this.rows = rows;
        this.today = today;
    }

    /** The diary with patch tests and photos that are stored apart. */
    Diary all(List<PatchTest> patchTests, List<SkinPhoto> photos) throws SQLException {
        DiaryReader reader = new DiaryReader(rows, today.get());
        Diary diary = Diary.of(
                rows.list(ALL_ENTRIES, reader::entry, DiaryReader::unreadEntry),
                rows.list(ALL_NOTES, reader::note, DiaryReader::unreadNote),
                patchTests,
                photos);
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
            SkinDetails details = after.details();
            SkinScores scores = details.scores();
            rows.moveAside(DiaryReader.note(storedId(after)));
            requireStored(
                    sql.update(
                            PUT_NOTE,
                            ColumnCodec.bytes(after.id()),
                            after.day().toString(),
                            ColumnCodec.name(after.level()),
                            after.text(),
                            ColumnCodec.nanos(after.recordedAt()),
                            after.zone().getId(),
                            scores.comfort(),
                            scores.oil(),
                            scores.breakouts(),
                            scores.pores(),
                            details.suspected().isEmpty() ? null : ColumnCodec.list(details.suspected()),
                            details.tags().isEmpty() ? null : ColumnCodec.names(details.tags())),
                    after.id());
            if (change.to() >= 0) {
                putBehind(after, change.to());
            }
        }
    }

    /** The id under which a note is stored: the broken one, if it was, until the note is stored again. */
    private byte[] storedId(SkinNote note) {
        byte[] broken = brokenIds.get(note.id());
        return broken == null ? ColumnCodec.bytes(note.id()) : broken;
    }

    /** Moves the other notes of a day behind this one, one after the other. */
    private void putBehind(SkinNote note, int place) throws SQLException {
        String id = HexFormat.of().formatHex(ColumnCodec.bytes(note.id()));
        List<byte[]> others = sql.list(NOTES_OF_DAY.formatted(note.day(), id), row -> row.getBytes(1));
        for (int other = place; other < others.size(); other++) {
            sql.update(PUT_LAST, (Object) others.get(other));
        }
    }

    /**
     * Guards against a caller's mistake: an id stands for one entry, and must leave its day before it goes to another.
     */
    private static void requireStored(int rows, UUID id) {
        if (rows != 1) {
            throw new IllegalStateException(
                    "id %s is there on another day: name that entry as the one before the change".formatted(id));
        }
    }
}
