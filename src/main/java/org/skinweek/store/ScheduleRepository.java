package org.skinweek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/** Reads and stores what is planned by date beside the weeks. */
final class ScheduleRepository {
    private static final String PUT_CYCLE = """
        INSERT INTO skin_cycle (id, name, first_night, nights) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, first_night = excluded.first_night,
            nights = excluded.nights
        """;
    private static final String PUT_LINE = """
        INSERT INTO rhythm_line (product, position, session, kind, amount, least_apart, most_apart, weekdays, cycle,
            nights, valid_from, valid_until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String ALL_LINES = """
        SELECT product, session, kind, amount, least_apart, most_apart, weekdays, cycle, nights, valid_from, valid_until
        FROM rhythm_line ORDER BY product, position
        """;
    private static final String PUT_AWAY = """
        INSERT INTO days_away (id, first_day, last_day, keep, products) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day,
            keep = excluded.keep, products = excluded.products
        """;
    private static final String PUT_EVENT = """
        INSERT INTO skin_event (id, kind, day) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, day = excluded.day
        """;

    private final SqlSession sql;
    private final TolerantRows rows;

    ScheduleRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    DateSchedule all() throws SQLException {
        return new DateSchedule(cycles(), rhythms(), exceptions(), away(), events());
    }

    private Map<String, SkinCycle> cycles() throws SQLException {
        Map<String, SkinCycle> cycles = new LinkedHashMap<>();
        rows.list(
                        "SELECT id, name, first_night, nights FROM skin_cycle ORDER BY position",
                        row -> new SkinCycle(
                                text(row, 1),
                                text(row, 2),
                                ColumnCodec.day(text(row, 3)),
                                ColumnCodec.list(text(row, 4))),
                        row -> new TolerantRows.Unread(cycle(row.getString(1)), Kind.CYCLE, null, row.getString(2)))
                .forEach(cycle -> cycles.put(cycle.id(), cycle));
        return cycles;
    }

    private Map<String, List<RhythmLine>> rhythms() throws SQLException {
        Map<String, List<RhythmLine>> rhythms = new LinkedHashMap<>();
        rows.list(
                ALL_LINES,
                row -> {
                    RhythmLine line = line(row);
                    return rhythms.computeIfAbsent(text(row, 1), product -> new ArrayList<>())
                            .add(line);
                },
                row -> new TolerantRows.Unread(rhythm(row.getString(1)), Kind.RHYTHM, null, row.getString(1)));
        return rhythms;
    }

    private static RhythmLine line(ResultSet row) throws SQLException {
        RhythmColumns columns = new RhythmColumns(
                text(row, 3),
                ColumnCodec.number(row, 4),
                ColumnCodec.number(row, 5),
                ColumnCodec.number(row, 6),
                ColumnCodec.set(DayOfWeek.class, text(row, 7)),
                row.getString(8),
                row.getString(9));
        return new RhythmLine(
                Session.valueOf(text(row, 2)), columns.rhythm(), ColumnCodec.day(row, 10), ColumnCodec.day(row, 11));
    }

    private Set<PlanException> exceptions() throws SQLException {
        return new LinkedHashSet<>(rows.list(
                "SELECT day, session, product, kind FROM plan_exception ORDER BY day, session, product",
                row -> new PlanException(
                        ColumnCodec.day(text(row, 1)),
                        Session.valueOf(text(row, 2)),
                        text(row, 3),
                        PlanException.Kind.valueOf(text(row, 4))),
                row -> new TolerantRows.Unread(exception(row), Kind.EXCEPTION, row.getString(1), row.getString(3))));
    }

    private Set<DaysAway> away() throws SQLException {
        return new LinkedHashSet<>(rows.list(
                "SELECT id, first_day, last_day, keep, products FROM days_away ORDER BY position",
                row -> new DaysAway(
                        ColumnCodec.uuid(row.getBytes(1)),
                        ColumnCodec.day(text(row, 2)),
                        ColumnCodec.day(text(row, 3)),
                        DaysAway.Keep.valueOf(text(row, 4)),
                        new LinkedHashSet<>(ColumnCodec.list(text(row, 5)))),
                row -> new TolerantRows.Unread(away(row.getBytes(1)), Kind.DAYS_AWAY, row.getString(2), null)));
    }

    private Set<SkinEvent> events() throws SQLException {
        return new LinkedHashSet<>(rows.list(
                "SELECT id, kind, day FROM skin_event ORDER BY position",
                row -> new SkinEvent(
                        ColumnCodec.uuid(row.getBytes(1)),
                        SkinEventKind.valueOf(text(row, 2)),
                        ColumnCodec.day(text(row, 3))),
                row -> new TolerantRows.Unread(event(row.getBytes(1)), Kind.EVENT, row.getString(3), null)));
    }

    void store(Change.OfCycle change) throws SQLException {
        rows.keep(cycle(change.id()));
        @Nullable SkinCycle cycle = change.after();
        if (cycle == null) {
            sql.update("DELETE FROM skin_cycle WHERE id = ?", change.id());
        } else {
            sql.update(PUT_CYCLE, cycle.id(), cycle.name(), cycle.from().toString(), ColumnCodec.list(cycle.nights()));
        }
    }

    void store(Change.OfRhythm change) throws SQLException {
        rows.keep(rhythm(change.product()));
        sql.update("DELETE FROM rhythm_line WHERE product = ?", change.product());
        int position = 0;
        for (RhythmLine line : change.after()) {
            RhythmColumns columns = RhythmColumns.of(line.rhythm());
            sql.update(
                    PUT_LINE,
                    change.product(),
                    position++,
                    line.session().name(),
                    columns.kind(),
                    columns.amount(),
                    columns.leastApart(),
                    columns.mostApart(),
                    ColumnCodec.names(columns.weekdays()),
                    columns.cycle(),
                    columns.nights(),
                    ColumnCodec.text(line.from()),
                    ColumnCodec.text(line.until()));
        }
    }

    void store(Change.OfException change) throws SQLException {
        @Nullable PlanException before = change.before();
        @Nullable PlanException after = change.after();
        if (before != null) {
            delete(before);
        }
        if (after != null) {
            delete(after);
            sql.update(
                    "INSERT INTO plan_exception (day, session, product, kind) VALUES (?, ?, ?, ?)",
                    after.date().toString(),
                    after.session().name(),
                    after.product(),
                    after.kind().name());
        }
    }

    private void delete(PlanException exception) throws SQLException {
        rows.keep(exception(exception.date().toString(), exception.session().name(), exception.product()));
        sql.update(
                "DELETE FROM plan_exception WHERE day = ? AND session = ? AND product = ?",
                exception.date().toString(),
                exception.session().name(),
                exception.product());
    }

    void store(Change.OfAway change) throws SQLException {
        @Nullable DaysAway before = change.before();
        @Nullable DaysAway after = change.after();
        if (after != null) {
            byte[] id = ColumnCodec.bytes(after.id());
            rows.keep(away(id));
            sql.update(
                    PUT_AWAY,
                    id,
                    after.from().toString(),
                    after.to().toString(),
                    after.keep().name(),
                    ColumnCodec.list(after.products()));
        } else if (before != null) {
            sql.update("DELETE FROM days_away WHERE id = ?", (Object) ColumnCodec.bytes(before.id()));
        }
    }

    void store(Change.OfEvent change) throws SQLException {
        @Nullable SkinEvent before = change.before();
        @Nullable SkinEvent after = change.after();
        if (after != null) {
            byte[] id = ColumnCodec.bytes(after.id());
            rows.keep(event(id));
            sql.update(PUT_EVENT, id, after.kind().name(), after.date().toString());
        } else if (before != null) {
            sql.update("DELETE FROM skin_event WHERE id = ?", (Object) ColumnCodec.bytes(before.id()));
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static TolerantRows.Place cycle(@Nullable String id) {
        return TolerantRows.Place.of("skin_cycle", "id", id);
    }

    private static TolerantRows.Place rhythm(@Nullable String product) {
        return TolerantRows.Place.of("rhythm_line", "product", product);
    }

    private static TolerantRows.Place exception(ResultSet row) throws SQLException {
        return exception(text(row, 1), text(row, 2), text(row, 3));
    }

    /** Only the row of that very use: others of its day stay as they are. */
    private static TolerantRows.Place exception(String day, String session, String product) {
        return TolerantRows.Place.of(
                "plan_exception",
                "day || char(10) || session || char(10) || product",
                String.join("\n", day, session, product));
    }

    private static TolerantRows.Place away(byte @Nullable [] id) {
        return TolerantRows.Place.of("days_away", "id", id);
    }

    private static TolerantRows.Place event(byte @Nullable [] id) {
        return TolerantRows.Place.of("skin_event", "id", id);
    }
}
