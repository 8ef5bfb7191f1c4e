package org.skinweek.store;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.routine.Placement;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlan;

/** The planned weeks, each from its day on, also those with nothing in them. */
final class PlanRepository {
    private final Sql sql;

    PlanRepository(Sql sql) {
        this.sql = sql;
    }

    PlanBook all() throws SQLException {
        NavigableMap<LocalDate, Set<Placement>> weeks = new TreeMap<>();
        sql.list(
                "SELECT valid_from FROM week_plan",
                row -> weeks.put(LocalDate.parse(row.getString(1)), new LinkedHashSet<>()));
        sql.list(
                "SELECT valid_from, weekday, session, product FROM placement ORDER BY valid_from, position",
                row -> weeks.computeIfAbsent(LocalDate.parse(row.getString(1)), from -> new LinkedHashSet<>())
                        .add(new Placement(
                                DayOfWeek.valueOf(row.getString(2)),
                                Session.valueOf(row.getString(3)),
                                row.getString(4))));
        NavigableMap<LocalDate, WeekPlan> plans = new TreeMap<>();
        weeks.forEach((from, placements) -> plans.put(from, new WeekPlan(placements)));
        return new PlanBook(plans);
    }

    void store(Change.OfWeek change) throws SQLException {
        String from = change.from().toString();
        sql.update("DELETE FROM week_plan WHERE valid_from = ?", from);
        @Nullable WeekPlan plan = change.after();
        if (plan == null) {
            return;
        }
        sql.update("INSERT INTO week_plan (valid_from) VALUES (?)", from);
        int position = 0;
        for (Placement placement : plan.placements()) {
            sql.update(
                    "INSERT INTO placement (valid_from, position, weekday, session, product) VALUES (?, ?, ?, ?, ?)",
                    from,
                    position++,
                    placement.day().name(),
                    placement.session().name(),
                    placement.product());
        }
    }
}
