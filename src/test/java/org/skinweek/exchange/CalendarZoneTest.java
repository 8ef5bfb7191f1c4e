package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock is set in a file when Java sets it, as an independent reader of RFC 5545 finds. */
class CalendarZoneTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    private static final LocalDate END = FROM.plusYears(15);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    @Test
    void everyZoneHasTheOffsetsOfJava() throws Exception {
        List<ZoneId> zones = new ArrayList<>(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zones.addAll(List.of(ZoneOffset.UTC, ZoneOffset.of("+05:45"), ZoneId.of("GMT+3")));
        for (ZoneId zone : zones) {
            NavigableMap<Instant, ZoneOffset> onsets = onsets(zone);
            for (Instant moment : moments(zone.getRules())) {
                Map.Entry<Instant, ZoneOffset> entry = onsets.floorEntry(moment);
                assertThat(entry).as("%s at %s", zone, moment).isNotNull();
                assertThat(entry.getValue())
                        .as("%s at %s", zone, moment)
                        .isEqualTo(zone.getRules().getOffset(moment));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin DAYLIGHT 20250330T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "Europe/Berlin STANDARD 20251026T030000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "America/New_York DAYLIGHT 20250309T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "Australia/Lord_Howe STANDARD 20250406T020000 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
                "Asia/Jerusalem DAYLIGHT 20250328T020000 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR"
            })
    void yearlyChangesAreRules(String expected) {
        assertThat(CalendarZone.of(ZoneId.of(expected.split(" ", -1)[0]), FROM).getObservances())
                .anySatisfy(observance -> assertThat(String.join(
                                " ",
                                expected.split(" ", -1)[0],
                                observance.getName(),
                                value(observance, Property.DTSTART),
                                value(observance, Property.RRULE)))
                        .isEqualTo(expected));
    }

    @Test
    void aZoneWithoutSummerTimeIsOneOffset() {
        assertThat(CalendarZone.of(ZoneId.of("Asia/Kolkata"), FROM).getObservances())
                .hasSize(1);
        assertThat(CalendarZone.name(ZoneOffset.of("+05:45"))).isEqualTo("UTC+0545");
    }

    /** Moments of every second month, and those around each change of the clock. */
    private static List<Instant> moments(ZoneRules rules) {
        List<Instant> moments = new ArrayList<>();
        for (LocalDate day = FROM; day.isBefore(END); day = day.plusMonths(2)) {
            moments.add(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
        for (ZoneOffsetTransition change = rules.nextTransition(moments.get(0));
                change != null && change.getDateTimeBefore().toLocalDate().isBefore(END);
                change = rules.nextTransition(change.getInstant())) {
            moments.addAll(List.of(change.getInstant().minusSeconds(1), change.getInstant()));
        }
        return moments;
    }

    /** When which offset begins to hold, by the file alone. */
    private static NavigableMap<Instant, ZoneOffset> onsets(ZoneId zone) throws Exception {
        NavigableMap<Instant, ZoneOffset> onsets = new TreeMap<>();
        for (Observance observance : CalendarZone.of(zone, FROM).getObservances()) {
            ZoneOffset before = ZoneOffset.of(value(observance, Property.TZOFFSETFROM));
            ZoneOffset after = ZoneOffset.of(value(observance, Property.TZOFFSETTO));
            LocalDateTime start = LocalDateTime.parse(value(observance, Property.DTSTART), LOCAL);
            for (LocalDateTime onset : onsets(start, value(observance, Property.RRULE))) {
                onsets.put(onset.toInstant(before), after);
            }
        }
        return onsets;
    }

    private static List<LocalDateTime> onsets(LocalDateTime start, String rule) throws Exception {
        if (rule.isEmpty()) {
            return List.of(start);
        }
        List<LocalDateTime> onsets = new ArrayList<>();
        RecurrenceRuleIterator iterator = new RecurrenceRule(rule)
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        while (onsets.isEmpty() || onsets.get(onsets.size() - 1).toLocalDate().isBefore(END)) {
            DateTime next = iterator.nextDateTime();
            onsets.add(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth())
                    .atTime(start.toLocalTime()));
        }
        return onsets;
    }

    private static String value(Observance observance, String name) {
        return observance.getProperties(name).stream()
                .map(Property::getValue)
                .findFirst()
                .orElse("");
    }
}
