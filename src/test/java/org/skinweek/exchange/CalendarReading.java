package org.skinweek.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.planning.RoutineEventFinder;
import org.skinweek.planning.RoutineEvents;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.words.Words;

/** A calendar as written, and what a library that had no part in writing it finds in it. */
final class CalendarReading {
    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private static final Catalog CATALOG = Knowledge.read().catalog();

    private final Notebook notebook;
    private final ZoneId zone;
    private final LocalDate today;
    private final RoutineEvents events;

    CalendarReading(Notebook notebook, ZoneId zone, LocalDate today) {
        this.notebook = notebook;
        this.zone = zone;
        this.today = today;
        this.events = RoutineEventFinder.find(notebook, new LayeringOrder(CATALOG), today);
    }

    /** One session of one day. */
    record Occurrence(LocalDate day, Session session, String text, Instant at) implements Comparable<Occurrence> {
        @Override
        public int compareTo(Occurrence other) {
            int byDay = day.compareTo(other.day);
            int bySession = byDay != 0 ? byDay : session.compareTo(other.session);
            return bySession != 0 ? bySession : text.compareTo(other.text);
        }
    }

    RoutineEvents events() {
        return events;
    }

    String written() {
        return written(NOW);
    }

    String written(Instant now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarExport(notebook.settings(), zone, now, new Words(java.util.Locale.UK)).write(events, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    ICalendar calendar() {
        return Biweekly.parse(written()).first();
    }

    /** What the file holds before a day. */
    List<Occurrence> found(LocalDate end) {
        if (events.events().isEmpty()) {
            return List.of();
        }
        ICalendar calendar = calendar();
        Instant until = end.plusDays(2).atStartOfDay(zone).toInstant();
        List<Occurrence> found = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            TimeZone its =
                    calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
            DateIterator dates = event.getDateIterator(its);
            String text = event.getSummary().getValue();
            while (dates.hasNext()) {
                Instant at = dates.next().toInstant();
                if (at.isAfter(until)) {
                    break;
                }
                Occurrence occurrence = occurrence(at, text, written(event));
                if (occurrence.day().isBefore(end)) {
                    found.add(occurrence);
                }
            }
        }
        found.sort(null);
        return found;
    }

    /** The time that is written in an event; biweekly may give a moment that is an hour beside it. */
    private static LocalTime written(VEvent event) {
        DateTimeComponents start = event.getDateStart().getValue().getRawComponents();
        return LocalTime.of(start.getHour(), start.getMinute());
    }

    private Occurrence occurrence(Instant at, String text, LocalTime time) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        LocalDate date = Stream.of(-1, 0, 1)
                .map(local.toLocalDate()::plusDays)
                .min(Comparator.comparing(
                        day -> Duration.between(day.atTime(time), local).abs()))
                .orElseThrow();
        return new Occurrence(
                notebook.settings().isBeforeDayEnd(time) ? date.minusDays(1) : date,
                text.startsWith("Morning routine: ") ? Session.MORNING : Session.EVENING,
                text.substring(text.indexOf(':') + 2),
                at);
    }

    /** What is planned from the beginning of the week on and before a day. */
    List<Occurrence> planned(LocalDate end) {
        List<Occurrence> planned = new ArrayList<>();
        LayeringOrder order = new LayeringOrder(CATALOG);
        UserSettings settings = notebook.settings();
        settings.weekStart(today).datesUntil(end).forEach(day -> {
            for (Session session : Session.values()) {
                List<Product> products = notebook.planOn(day).products(day.getDayOfWeek(), session).stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .filter(product -> !product.archived())
                        .toList();
                if (!products.isEmpty()) {
                    String text = String.join(
                            ", then ",
                            order.sorted(products).stream().map(Product::name).toList());
                    planned.add(new Occurrence(day, session, text, at(day, session)));
                }
            }
        });
        planned.sort(null);
        return planned;
    }

    private Instant at(LocalDate day, Session session) {
        UserSettings settings = notebook.settings();
        LocalTime time = settings.reminders().of(session).on(day.getDayOfWeek());
        LocalDate date = settings.isBeforeDayEnd(time) ? day.plusDays(1) : day;
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** What tells the events and alarms of the file from others. */
    List<String> uids() {
        List<String> uids = new ArrayList<>();
        for (VEvent event : calendar().getEvents()) {
            uids.add(event.getUid().getValue());
            for (VAlarm alarm : event.getAlarms()) {
                uids.add(alarm.getProperty(biweekly.property.Uid.class).getValue());
            }
        }
        return uids;
    }
}
