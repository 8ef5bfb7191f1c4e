package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.SymptomLevel;

/**
 * Reads the rows of the diary; values that many rows share become one object. A step in a zone that this Java does not
 * know still counts, with all else that was stored of it. A note about the skin is never left out: what cannot be read
 * of it is taken at its gravest.
 */
final class DiaryReader {
    private final TolerantRows rows;
    private final LocalDate today;
    private final Map<UUID, byte[]> brokenIds = new HashMap<>();
    private final ValueInterner<LocalDate> days = new ValueInterner<>(ColumnCodec::day);
    private final ValueInterner<Common> commons = new ValueInterner<>(Common::of);
    private final ValueInterner<Zone> zones = new ValueInterner<>(Zone::of);

    /** A reader that reports rows that it can read only in part. */
    DiaryReader(TolerantRows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    /** The place of the entry with an id. */
    static TolerantRows.Place entry(byte @Nullable [] id) {
        return TolerantRows.Place.of("diary_entry", "id", id);
    }

    /** The place of the note with an id. */
    static TolerantRows.Place note(byte @Nullable [] id) {
        return TolerantRows.Place.of("skin_note", "id", id);
    }

    /** The entry in a row of id, line, note, day and product. */
    DiaryEntry entry(ResultSet row) throws SQLException {
        byte[] id = row.getBytes(1);
        EntryLine line = EntryLine.of(row.getBytes(2));
        Common common = commons.of(line.common());
        @Nullable String note = line.hasNote() ? row.getString(3) : null;
        DiaryEntry entry = new DiaryEntry(
                ColumnCodec.uuid(id),
                days.of(line.day()),
                common.session(),
                common.product(),
                common.skipReason(),
                note == null ? "" : note,
                ColumnCodec.instant(line.recordedAt()),
                common.zone().id());
        if (!common.zone().isKnown()) {
            rows.add(new TolerantRows.Unread(entry(id), Kind.ENTRY_ZONE, row.getString(4), common.product()));
        }
        return entry;
    }

    /** The note in a row of id, day, level, text, instant, zone and details. */
    SkinNote note(ResultSet row) throws SQLException {
        byte @Nullable [] key = row.getBytes(1);
        Optional<UUID> id = TolerantRows.value(row, from -> ColumnCodec.uuid(from.getBytes(1)));
        Zone zone = zones.of(row.getString(6));
        Instant recordedAt = ColumnCodec.instant(row.getLong(5));
        Optional<LocalDate> day = TolerantRows.value(row, from -> days.of(from.getString(2)));
        // in an Optional, since the level may be absent
        Optional<Optional<SymptomLevel>> level = TolerantRows.value(
                row, from -> Optional.ofNullable(ColumnCodec.constant(SymptomLevel.class, from.getString(3))));
        Optional<SkinDetails> details = TolerantRows.value(row, DiaryReader::details);
        SkinNote note = new SkinNote(
                id.orElseGet(() -> standIn(key)),
                day.orElseGet(() -> recorded(recordedAt, zone)),
                level.orElse(Optional.of(SymptomLevel.ALLERGIC)).orElse(null),
                details.orElse(SkinDetails.NONE),
                Objects.requireNonNull(row.getString(4)),
                recordedAt,
                zone.id());
        if (id.isEmpty() || day.isEmpty() || level.isEmpty()) {
            rows.add(new TolerantRows.Unread(
                    note(key), Kind.SKIN_NOTE, note.day().toString(), note.text()));
        } else if (details.isEmpty()) {
            rows.add(new TolerantRows.Unread(
                    note(key), Kind.SKIN_NOTE_DETAILS, note.day().toString(), note.text()));
        } else if (!zone.isKnown()) {
            rows.add(new TolerantRows.Unread(
                    note(key), Kind.SKIN_NOTE_ZONE, note.day().toString(), note.text()));
        }
        return note;
    }

    private static SkinDetails details(ResultSet row) throws SQLException {
        @Nullable String suspected = row.getString(11);
        @Nullable String tags = row.getString(12);
        return new SkinDetails(
                new SkinScores(
                        ColumnCodec.number(row, 7),
                        ColumnCodec.number(row, 8),
                        ColumnCodec.number(row, 9),
                        ColumnCodec.number(row, 10)),
                suspected == null ? List.of() : ColumnCodec.list(suspected),
                tags == null ? Set.of() : ColumnCodec.set(SkinTag.class, tags));
    }

    /** An id for a note without a valid one; the same at each reading. */
    private UUID standIn(byte @Nullable [] key) {
        byte[] broken = key == null ? new byte[0] : key;
        UUID id = UUID.nameUUIDFromBytes(broken);
        brokenIds.put(id, broken);
        return id;
    }

    /** The stored bytes of each note's broken id, by the id that was made up for it. */
    Map<UUID, byte[]> brokenIds() {
        return brokenIds;
    }

    /** Names an entry that cannot be read. */
    static TolerantRows.Unread unreadEntry(ResultSet row) throws SQLException {
        return new TolerantRows.Unread(entry(row.getBytes(1)), Kind.ENTRY, row.getString(4), row.getString(5));
    }

    /** Names a note that cannot be read. */
    static TolerantRows.Unread unreadNote(ResultSet row) throws SQLException {
        return new TolerantRows.Unread(note(row.getBytes(1)), Kind.SKIN_NOTE, row.getString(2), row.getString(4));
    }

    private LocalDate recorded(Instant recordedAt, Zone zone) {
        LocalDate day = LocalDate.ofInstant(recordedAt, zone.id());
        return day.isAfter(today) ? today : day;
    }

    /** A zone, or UTC in place of one that this Java does not know. */
    private record Zone(ZoneId id, boolean isKnown) {
        static Zone of(String id) {
            try {
                return new Zone(ZoneId.of(id), true);
            } catch (DateTimeException e) {
                return new Zone(ZoneOffset.UTC, false);
            }
        }
    }

    /** What many entries have in common. */
    private record Common(Session session, @Nullable SkipReason skipReason, Zone zone, String product) {
        private static final int PARTS = 4;

        /** Parses words separated by spaces; only the last one may contain spaces itself. */
        static Common of(String words) {
            String[] parts = words.split(" ", PARTS);
            return new Common(
                    Session.valueOf(parts[0]),
                    parts[1].isEmpty() ? null : SkipReason.valueOf(parts[1]),
                    Zone.of(parts[2]),
                    parts[3]);
        }
    }
}
