package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.WeekPlan;

/**
 * A week as routine files and reports hold it.
 *
 * @param repeats true when the same week comes before and after
 * @param week for each day and session, ids of products; absent says the same as empty
 */
public record WeekJson(boolean repeats, @Nullable Map<DayOfWeek, Map<Session, List<String>>> week) {
    /** Both sessions of each day with something in it. */
    public static WeekJson of(WeekPlan plan, boolean repeats) {
        Map<DayOfWeek, Map<Session, List<String>>> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Map<Session, List<String>> sessions = new LinkedHashMap<>();
            for (Session session : Session.values()) {
                sessions.put(session, plan.products(day, session));
            }
            if (sessions.values().stream().anyMatch(products -> !products.isEmpty())) {
                week.put(day, sessions);
            }
        }
        return new WeekJson(repeats, week);
    }
}
