package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;

/** Reads and stores which photos there are; the pictures are files ({@link PhotoFiles}). */
final class PhotoRepository {
    /** The table of the photos. */
    static final String TABLE = "skin_photo";

    private static final String PUT = """
        INSERT INTO skin_photo (id, day, hash, width, height, recorded_at, zone) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET day = excluded.day, hash = excluded.hash, width = excluded.width,
            height = excluded.height, recorded_at = excluded.recorded_at, zone = excluded.zone
        """;
    private static final String ALL = "SELECT id, day, hash, width, height, recorded_at, zone FROM skin_photo";

    private final SqlSession sql;
    private final TolerantRows rows;

    PhotoRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    List<SkinPhoto> all() throws SQLException {
        return rows.list(
                ALL,
                PhotoRepository::photo,
                row -> new TolerantRows.Unread(place(row.getBytes(1)), Kind.PHOTO, row.getString(2), ""));
    }

    void store(Change.OfPhoto change) throws SQLException {
        @Nullable SkinPhoto photo = change.after();
        @Nullable SkinPhoto before = change.before();
        if (photo != null) {
            byte[] id = ColumnCodec.bytes(photo.id());
            rows.keep(place(id));
            sql.update(
                    PUT,
                    id,
                    photo.day().toString(),
                    photo.hash(),
                    photo.width(),
                    photo.height(),
                    ColumnCodec.nanos(photo.recordedAt()),
                    photo.zone().getId());
        } else if (before != null) {
            sql.update("DELETE FROM skin_photo WHERE id = ?", (Object) ColumnCodec.bytes(before.id()));
        }
    }

    private static SkinPhoto photo(ResultSet row) throws SQLException {
        return new SkinPhoto(
                ColumnCodec.uuid(row.getBytes(1)),
                ColumnCodec.day(text(row, 2)),
                text(row, 3),
                Objects.requireNonNull(ColumnCodec.number(row, 4)),
                Objects.requireNonNull(ColumnCodec.number(row, 5)),
                ColumnCodec.instant(row.getLong(6)),
                ZoneId.of(text(row, 7)));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static TolerantRows.Place place(byte @Nullable [] id) {
        return TolerantRows.Place.of(TABLE, "id", id);
    }
}
