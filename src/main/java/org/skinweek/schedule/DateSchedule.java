package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.WeekPlacement;

/**
 * All that is planned by date beside the weeks. A date holds the placements of its week and the rhythms of that date,
 * less or plus its exceptions, and of these only what goes on while the user is away.
 *
 * @param cycles by id
 * @param rhythms lines by the id of the product; a product with lines is in no week from then on
 * @param exceptions in the order in which they were made
 * @param away in the order in which they were made
 * @param events in the order in which they were made
 */
public record DateSchedule(
        Map<String, SkinCycle> cycles,
        Map<String, List<RhythmLine>> rhythms,
        Set<PlanException> exceptions,
        Set<DaysAway> away,
        Set<SkinEvent> events) {
    /** Nothing but the weeks. */
    public static final DateSchedule EMPTY = new DateSchedule(Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

    private static final int WEEK = DayOfWeek.values().length;

    /** Copies the collections, keeping their order. */
    public DateSchedule {
        cycles = Collections.unmodifiableMap(new LinkedHashMap<>(cycles));
        Map<String, List<RhythmLine>> lines = new LinkedHashMap<>();
        rhythms.forEach((product, each) -> {
            if (!each.isEmpty()) {
                lines.put(product, List.copyOf(each));
            }
        });
        rhythms = Collections.unmodifiableMap(lines);
        exceptions = Collections.unmodifiableSet(new LinkedHashSet<>(exceptions));
        away = Collections.unmodifiableSet(new LinkedHashSet<>(away));
        events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
    }

    /** True when dates hold what their week does, and nothing else. */
    public boolean isPlain() {
        return rhythms.isEmpty() && exceptions.isEmpty() && away.isEmpty();
    }

    /** True for a product that is used by rhythms. */
    public boolean hasRhythm(String product) {
        return rhythms.containsKey(product);
    }

    /** True for a product that is used by rhythms which are not over on a day; from then on no week holds it. */
    public boolean hasRhythm(String product, LocalDate from) {
        return !goingOn(product, from).isEmpty();
    }

    /** The lines of a product; none where it is planned by weekdays. */
    public List<RhythmLine> lines(String product) {
        return rhythms.getOrDefault(product, List.of());
    }

    /** The lines of a product that are not over on a day. */
    public List<RhythmLine> goingOn(String product, LocalDate day) {
        return lines(product).stream()
                .filter(line -> line.until() == null || !line.until().isBefore(day))
                .toList();
    }

    /** True when a line has a use on a day. */
    public boolean occurs(RhythmLine line, LocalDate day) {
        if (!line.holds(day)) {
            return false;
        }
        UseRhythm rhythm = line.rhythm();
        if (rhythm instanceof UseRhythm.OnWeekdays weekdays) {
            return weekdays.days().contains(day.getDayOfWeek());
        }
        if (rhythm instanceof UseRhythm.CycleNights nights) {
            return Optional.ofNullable(cycles.get(nights.cycle()))
                    .flatMap(cycle -> cycle.nightOn(day))
                    .filter(nights.nights()::contains)
                    .isPresent();
        }
        @Nullable LocalDate first = line.from();
        long days = first == null ? 0 : ChronoUnit.DAYS.between(first, day);
        if (rhythm instanceof UseRhythm.EveryDays every) {
            return days % every.days() == 0;
        }
        return rhythm instanceof UseRhythm.TimesAWeek times && times.has((int) (days % WEEK));
    }

    /**
     * What is planned for a date.
     *
     * @param week what the week that holds on the date has on its weekday
     */
    public List<WeekPlacement> on(LocalDate date, List<WeekPlacement> week) {
        if (isPlain()) {
            return week;
        }
        Set<WeekPlacement> planned = new LinkedHashSet<>(week);
        rhythms.forEach((product, lines) -> {
            for (RhythmLine line : lines) {
                if (occurs(line, date)) {
                    planned.add(new WeekPlacement(date.getDayOfWeek(), line.session(), product));
                }
            }
        });
        for (PlanException exception : exceptions) {
            if (exception.date().equals(date)) {
                WeekPlacement use = new WeekPlacement(date.getDayOfWeek(), exception.session(), exception.product());
                if (exception.kind() == PlanException.Kind.ADDED) {
                    planned.add(use);
                } else {
                    planned.remove(use);
                }
            }
        }
        for (DaysAway stay : away) {
            if (stay.has(date)) {
                planned.removeIf(use -> !stay.products().contains(use.product()));
            }
        }
        return List.copyOf(planned);
    }

    /** The days away that a date belongs to, the first that begin where several do. */
    public Optional<DaysAway> awayOn(LocalDate date) {
        return away.stream().filter(stay -> stay.has(date)).min(Comparator.comparing(DaysAway::from));
    }

    /** The exception for a use; empty where there is none. */
    public Optional<PlanException> exception(LocalDate date, Session session, String product) {
        return exceptions.stream()
                .filter(each -> each.date().equals(date)
                        && each.session() == session
                        && each.product().equals(product))
                .findFirst();
    }

    /** The products whose lines follow a cycle. */
    public List<String> following(String cycle) {
        return rhythms.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(line -> line.rhythm() instanceof UseRhythm.CycleNights nights
                                && nights.cycle().equals(cycle)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first day on which anything is planned; empty where nothing is, or nobody knows since when. */
    public Optional<LocalDate> begins() {
        @Nullable LocalDate first = null;
        for (List<RhythmLine> lines : rhythms.values()) {
            for (RhythmLine line : lines) {
                @Nullable LocalDate from = line.from();
                first = earlier(first, from == null ? cycleFrom(line).orElse(null) : from);
            }
        }
        for (PlanException each : exceptions) {
            first = earlier(first, each.kind() == PlanException.Kind.ADDED ? each.date() : null);
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private Optional<LocalDate> cycleFrom(RhythmLine line) {
        return line.rhythm() instanceof UseRhythm.CycleNights nights
                ? Optional.ofNullable(cycles.get(nights.cycle())).map(SkinCycle::from)
                : Optional.empty();
    }

    /** This schedule with a cycle set, or taken out when absent. */
    public DateSchedule withCycle(String id, @Nullable SkinCycle cycle) {
        return new DateSchedule(with(cycles, id, cycle), rhythms, exceptions, away, events);
    }

    /** This schedule with the lines of a product; none to plan it by weekdays again. */
    public DateSchedule withLines(String product, List<RhythmLine> lines) {
        return new DateSchedule(cycles, with(rhythms, product, lines), exceptions, away, events);
    }

    /** This schedule with one exception in place of another. */
    public DateSchedule withException(@Nullable PlanException before, @Nullable PlanException after) {
        Set<PlanException> changed = new LinkedHashSet<>(exceptions);
        changed.removeIf(each -> each.equals(before) || (after != null && each.isAbout(after)));
        if (after != null) {
            changed.add(after);
        }
        return new DateSchedule(cycles, rhythms, changed, away, events);
    }

    /** This schedule with days away in place of others. */
    public DateSchedule withAway(@Nullable DaysAway before, @Nullable DaysAway after) {
        return new DateSchedule(cycles, rhythms, exceptions, with(away, before, after), events);
    }

    /** This schedule with an event in place of another. */
    public DateSchedule withEvent(@Nullable SkinEvent before, @Nullable SkinEvent after) {
        return new DateSchedule(cycles, rhythms, exceptions, away, with(events, before, after));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, @Nullable V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }

    private static <T> Set<T> with(Set<T> set, @Nullable T before, @Nullable T after) {
        Set<T> changed = new LinkedHashSet<>();
        boolean replaced = false;
        for (T each : set) {
            if (!each.equals(before)) {
                changed.add(each);
            } else if (after != null) {
                changed.add(after);
                replaced = true;
            }
        }
        if (after != null && !replaced) {
            changed.add(after);
        }
        return changed;
    }
}
