package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/**
 * The description of a time zone for a calendar, made of the rules that Java has, from a date on. Where the clock is set
 * by the same rule each year that rule goes on without end; where it is not, the next {@value #YEARS} years are listed.
 */
final class CalendarZone {
    /** How far ahead single changes of the clock are listed. */
    private static final int YEARS = 20;
    /** After so many years the weekdays fall on the same dates again. */
    private static final int WEEKDAY_CYCLE = 28;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int WEEK = DayOfWeek.values().length;

    private final ZoneRules rules;
    private final List<Observance> observances = new ArrayList<>();

    private CalendarZone(ZoneRules rules) {
        this.rules = rules;
    }

    /** What the zone is called in a file. */
    static String name(ZoneId zone) {
        String id = zone instanceof ZoneOffset ? "UTC" + zone.getId() : zone.getId();
        return zone.equals(ZoneOffset.UTC) ? "UTC" : id.replace(":", "");
    }

    /**
     * The description of a zone.
     *
     * @param from the first date that matters
     */
    static VTimeZone of(ZoneId zone, LocalDate from) {
        CalendarZone described = new CalendarZone(zone.getRules());
        described.describe(from);
        Property name = new TzId(name(zone));
        return new VTimeZone(new PropertyList(List.of(name)), new ComponentList<>(described.observances));
    }

    private void describe(LocalDate from) {
        ZoneOffsetTransition before =
                rules.previousTransition(from.atStartOfDay().toInstant(ZoneOffset.MAX));
        if (before == null) {
            ZoneOffset offset = rules.getOffset(from.atStartOfDay());
            add(/* daylight= */ false, ALWAYS, offset, offset, null);
            return;
        }
        int year = before.getDateTimeBefore().getYear() - 1;
        boolean ruled = !rules.getTransitionRules().isEmpty()
                && rules.getTransitions().stream()
                        .allMatch(each -> each.getDateTimeBefore().getYear() < year);
        if (!ruled || !rules.getTransitionRules().stream().allMatch(rule -> addYearly(rule, year))) {
            observances.clear();
            addSingle(before, from.plusYears(YEARS));
        }
    }

    /** Adds a change of the clock that comes every year from a year on; false where no rule can say it. */
    private boolean addYearly(ZoneOffsetTransitionRule rule, int year) {
        List<LocalDate> dates = IntStream.range(year, year + WEEKDAY_CYCLE)
                .mapToObj(
                        each -> rule.createTransition(each).getDateTimeBefore().toLocalDate())
                .toList();
        ZoneOffsetTransition first = rule.createTransition(year);
        Optional<String> days = days(dates);
        days.ifPresent(text -> add(
                first,
                "FREQ=YEARLY;BYMONTH=%s;%s".formatted(first.getDateTimeBefore().getMonthValue(), text)));
        return days.isPresent();
    }

    /** The parts of a yearly rule that give these dates, one a year. */
    private static Optional<String> days(List<LocalDate> dates) {
        if (one(dates.stream().map(LocalDate::getMonthValue).collect(Collectors.toSet()))) {
            Set<Integer> days = dates.stream().map(LocalDate::getDayOfMonth).collect(Collectors.toSet());
            if (one(days)) {
                return Optional.of("BYMONTHDAY=" + days.iterator().next());
            }
            if (one(dates.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet()))) {
                return Optional.of(weekday(dates));
            }
        }
        return Optional.empty();
    }

    private static String weekday(List<LocalDate> dates) {
        String name = dates.get(0).getDayOfWeek().name().substring(0, 2);
        if (dates.stream().allMatch(date -> date.plusDays(WEEK).getMonth() != date.getMonth())) {
            return "BYDAY=-1" + name;
        }
        Set<Integer> which = dates.stream()
                .map(date -> (date.getDayOfMonth() - 1) / WEEK + 1)
                .collect(Collectors.toSet());
        if (one(which)) {
            return "BYDAY=" + which.iterator().next() + name;
        }
        String days = dates.stream()
                .map(LocalDate::getDayOfMonth)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return "BYMONTHDAY=" + days + ";BYDAY=" + name;
    }

    private static boolean one(Set<?> values) {
        return values.size() == 1;
    }

    private void addSingle(ZoneOffsetTransition before, LocalDate end) {
        for (@Nullable ZoneOffsetTransition each = before;
                each != null && each.getDateTimeBefore().toLocalDate().isBefore(end);
                each = rules.nextTransition(each.getInstant())) {
            add(each, null);
        }
    }

    private void add(ZoneOffsetTransition change, @Nullable String rule) {
        add(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rule);
    }

    private void add(boolean daylight, LocalDateTime at, ZoneOffset from, ZoneOffset to, @Nullable String rule) {
        List<Property> properties = new ArrayList<>();
        properties.add(new DtStart<LocalDateTime>(LOCAL.format(at)));
        properties.add(new TzOffsetFrom(from));
        properties.add(new TzOffsetTo(to));
        if (rule != null) {
            properties.add(new RRule<LocalDateTime>(rule));
        }
        PropertyList list = new PropertyList(properties);
        observances.add(daylight ? new Daylight(list) : new Standard(list));
    }
}
