package org.skinweek.store;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Reads and stores the planned weeks, each valid from a day on, including empty ones. */
final class PlanRepository {
    private final SqlSession sql;
    private final TolerantRows rows;

    PlanRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    PlanBook all() throws SQLException {
        NavigableMap<LocalDate, Set<WeekPlacement>> weeks = new TreeMap<>();
        rows.list(
                        "SELECT valid_from FROM week_plan",
                        row -> ColumnCodec.day(row.getString(1)),
                        row -> new TolerantRows.Unread(week(row.getString(1)), Kind.WEEK, row.getString(1), null))
                .forEach(from -> weeks.put(from, new LinkedHashSet<>()));
        rows.list(
                "SELECT valid_from, weekday, session, product FROM placement ORDER BY valid_from, position",
                row -> weeks.computeIfAbsent(ColumnCodec.day(row.getString(1)), from -> new LinkedHashSet<>())
                        .add(new WeekPlacement(
                                DayOfWeek.valueOf(row.getString(2)),
                                Session.valueOf(row.getString(3)),
                                Objects.requireNonNull(row.getString(4)))),
                row -> new TolerantRows.Unread(
                        placements(row.getString(1)), Kind.PLACEMENT, row.getString(1), row.getString(4)));
        NavigableMap<LocalDate, WeekPlan> plans = new TreeMap<>();
        weeks.forEach((from, placements) -> plans.put(from, new WeekPlan(placements)));
        return new PlanBook(plans);
    }

    void store(Change.OfWeek change) throws SQLException {
        String from = change.from().toString();
        rows.keep(week(from));
        rows.keep(placements(from));
        sql.update("DELETE FROM week_plan WHERE valid_from = ?", from);
        @Nullable WeekPlan plan = change.after();
        if (plan == null) {
            return;
        }
        sql.update("INSERT INTO week_plan (valid_from) VALUES (?)", from);
        int position = 0;
        for (WeekPlacement placement : plan.placements()) {
            sql.update(
                    "INSERT INTO placement (valid_from, position, weekday, session, product) VALUES (?, ?, ?, ?, ?)",
                    from,
                    position++,
                    placement.day().name(),
                    placement.session().name(),
                    placement.product());
        }
    }

    private static TolerantRows.Place week(@Nullable String from) {
        return TolerantRows.Place.of("week_plan", "valid_from", from);
    }

    private static TolerantRows.Place placements(@Nullable String from) {
        return TolerantRows.Place.of("placement", "valid_from", from);
    }
}
