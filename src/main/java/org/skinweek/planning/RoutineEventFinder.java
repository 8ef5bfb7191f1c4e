package org.skinweek.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.RecurrenceRule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SeriesCutter;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * Finds the {@link RoutineEvents} of a notebook. Days are asked one by one what is planned, so that weeks, rhythms,
 * exceptions, days away and products that start later count exactly as they do elsewhere; the rhythms only tell from
 * when on, and after how many days, all of it comes again.
 */
public final class RoutineEventFinder {
    private static final int WEEK = DayOfWeek.values().length;
    /** What comes again only after more days than this goes on for as many days, and not without end. */
    static final int LONGEST = 53 * WEEK;

    private final Notebook notebook;
    private final List<String> order;
    private final LocalDate first;
    private final Map<LocalDate, WeekPlan> planned = new HashMap<>();

    private RoutineEventFinder(Notebook notebook, LayeringOrder order, LocalDate today) {
        this.notebook = notebook;
        this.order = order.sorted(notebook.shelf()).stream().map(Product::id).toList();
        this.first = notebook.settings().weekStart(today);
    }

    /**
     * The events of what is planned from the beginning of a day's week on; none where nothing is.
     *
     * @param order how products go on
     * @param today the current day, by the user's cut-off
     */
    public static RoutineEvents find(Notebook notebook, LayeringOrder order, LocalDate today) {
        RoutineEventFinder finder = new RoutineEventFinder(notebook, order, today);
        List<RoutineEvents.Event> events = new ArrayList<>();
        boolean endless = true;
        for (Session session : Session.values()) {
            endless &= finder.add(session, events);
        }
        return new RoutineEvents(events, endless || events.isEmpty() ? null : finder.first.plusDays(LONGEST - 1L));
    }

    /** Adds the events of a session, and says whether they go on without end. */
    private boolean add(Session session, List<RoutineEvents.Event> events) {
        LocalDate settled = settled(session);
        List<RecurrenceRule> rules = rules(session, settled);
        Optional<Integer> period = period(session, settled, rules);
        List<LocalDate> days = first.datesUntil(period.map(settled::plusDays).orElseGet(() -> first.plusDays(LONGEST)))
                .toList();
        for (boolean nextDay : new boolean[] {false, true}) {
            List<Occasion> occasions =
                    days.stream().map(day -> occasion(session, day, nextDay)).toList();
            LocalDate shown = nextDay ? first.plusDays(1) : first;
            List<SeriesCutter.Piece<Occasion>> pieces = period.isPresent()
                    ? SeriesCutter.endless(shown, occasions, period.get(), intervals(session), Occasion.NONE)
                    : SeriesCutter.ended(shown, occasions, intervals(session), Occasion.NONE);
            for (SeriesCutter.Piece<Occasion> piece : pieces) {
                Occasion each = piece.content();
                events.add(new RoutineEvents.Event(session, named(each.products()), each.time(), piece.dates()));
            }
        }
        return period.isPresent();
    }

    /**
     * What a day has of a session.
     *
     * @param nextDay true for those whose time is after midnight, and so on the calendar's next day
     */
    private Occasion occasion(Session session, LocalDate day, boolean nextDay) {
        LocalTime time = notebook.settings().reminders().of(session).on(day.getDayOfWeek());
        List<String> products = products(session, day);
        return products.isEmpty() || notebook.settings().isBeforeDayEnd(time) != nextDay
                ? Occasion.NONE
                : new Occasion(products, time);
    }

    private record Occasion(List<String> products, LocalTime time) {
        static final Occasion NONE = new Occasion(List.of(), LocalTime.MIDNIGHT);
    }

    private List<Product> named(List<String> products) {
        return products.stream().flatMap(id -> notebook.product(id).stream()).toList();
    }

    /** What is planned for a session, in the order in which it goes on, without what is archived. */
    private List<String> products(Session session, LocalDate day) {
        Set<String> products =
                new HashSet<>(planned.computeIfAbsent(day, notebook::planOn).products(day.getDayOfWeek(), session));
        return order.stream().filter(products::contains).toList();
    }

    /** The first day from which nothing of a session begins, ends or is another on a single date. */
    private LocalDate settled(Session session) {
        Stream<LocalDate> weeks = notebook.plan().weeks().keySet().stream();
        Stream<LocalDate> lines = lines(session)
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.from()),
                        Stream.concat(Stream.ofNullable(line.until()).map(until -> until.plusDays(1)), cycle(line))));
        Stream<LocalDate> dates = Stream.concat(
                notebook.schedule().exceptions().stream()
                        .map(each -> each.date().plusDays(1)),
                notebook.schedule().away().stream().map(stay -> stay.to().plusDays(1)));
        Stream<LocalDate> starts = Stream.concat(
                notebook.shelf().stream().map(Product::starts).flatMap(Stream::ofNullable),
                notebook.planBegan().stream());
        return Stream.of(weeks, lines, dates, starts)
                .flatMap(each -> each)
                .filter(day -> day.isAfter(first))
                .max(LocalDate::compareTo)
                .orElse(first);
    }

    private Stream<LocalDate> cycle(RhythmLine line) {
        return line.rhythm() instanceof UseRhythm.CycleNights nights
                ? Optional.ofNullable(notebook.schedule().cycles().get(nights.cycle())).map(SkinCycle::from).stream()
                : Stream.empty();
    }

    private Stream<RhythmLine> lines(Session session) {
        return order.stream()
                .flatMap(product -> notebook.schedule().lines(product).stream())
                .filter(line -> line.session() == session);
    }

    /** The rules of the rhythms of a session that are not over on a day. */
    private List<RecurrenceRule> rules(Session session, LocalDate from) {
        return lines(session)
                .flatMap(line -> RecurrenceRule.of(line, notebook.schedule().cycles(), from).stream())
                .toList();
    }

    /** After how many days all of a session comes again; empty where that is too long. */
    private Optional<Integer> period(Session session, LocalDate settled, List<RecurrenceRule> rules) {
        int rhythms = 1;
        for (RecurrenceRule rule : rules) {
            rhythms = together(rhythms, rule.repeatsAfter());
            if (rhythms > LONGEST) {
                return Optional.empty();
            }
        }
        int weeks = together(rhythms, WEEK);
        return weeks <= LONGEST ? Optional.of(weeks) : Optional.of(rhythms).filter(days -> isDaily(session, settled));
    }

    /** True when the week that stays has the same on each of its days, at the same time. */
    private boolean isDaily(Session session, LocalDate settled) {
        WeekPlan week = notebook.plan().on(settled);
        return notebook.settings().reminders().of(session).otherTimes().isEmpty()
                && Stream.of(DayOfWeek.values())
                                .map(day -> Set.copyOf(week.products(day, session)))
                                .distinct()
                                .count()
                        == 1;
    }

    /** The least common multiple. */
    private static int together(int one, int other) {
        int a = one;
        int b = other;
        while (b > 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return one / a * other;
    }

    /** How many days may lie between dates that end: those of the weeks and of each rhythm, alone and together. */
    private Collection<Integer> intervals(Session session) {
        Set<Integer> intervals = new TreeSet<>(Set.of(1, WEEK));
        for (RecurrenceRule rule : rules(session, first)) {
            intervals.add(rule.repeatsAfter());
            intervals.add(together(rule.repeatsAfter(), WEEK));
        }
        return intervals;
    }
}
