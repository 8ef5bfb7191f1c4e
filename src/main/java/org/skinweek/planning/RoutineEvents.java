package org.skinweek.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.schedule.DateSeries;

/**
 * The routine as the events of a calendar: on every date from the first on, each session with anything planned is one
 * event, with just the products that {@code Notebook.planOn} says.
 *
 * @param events of both sessions
 * @param until the last date, where what is planned does not come again soon enough to go on without end; absent where
 *     it does
 */
public record RoutineEvents(List<Event> events, @Nullable LocalDate until) {
    /** Copies the list. */
    public RoutineEvents {
        events = List.copyOf(events);
    }

    /**
     * One session with the same products at the same time of several dates.
     *
     * @param session morning or evening
     * @param products what goes on, in layering order, never empty
     * @param time local time of the session
     * @param dates when, by the calendar's days: a session after midnight is on the day after
     */
    public record Event(Session session, List<Product> products, LocalTime time, DateSeries dates) {
        /** Copies the list. */
        public Event {
            products = List.copyOf(products);
        }
    }

    /** The date after which nothing is in the calendar; empty where it goes on. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
