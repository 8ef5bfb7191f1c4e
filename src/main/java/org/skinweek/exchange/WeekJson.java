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
 * @param week ids of products by day and session; absent means the same as empty
 */
public record WeekJson(boolean repeats, @Nullable Map<DayOfWeek, Map<Session, List<String>>> week) {
    /** The week with both sessions of each day that has any use. */
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
