package org.skinweek.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;

/** The dates of a rhythm are those that an independent reader of RFC 5545 finds in its rules. */
class RecurrenceRuleTest {
    /** The two years from it on have a leap day and two ends of a year. */
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private static final LocalDate END = FIRST.plusYears(2);
    private static final int RHYTHMS = 2_000;

    @Test
    void randomRhythmsHaveTheDatesOfTheirRules() throws Exception {
        RandomRhythms random = new RandomRhythms(new Random(14));
        for (int i = 0; i < RHYTHMS; i++) {
            SkinCycle cycle = random.cycle("skin", FIRST);
            RhythmLine line = random.line(cycle, FIRST);
            DateSchedule schedule = DateSchedule.EMPTY.withCycle(cycle.id(), cycle);

            assertThat(read(RecurrenceRule.of(line, schedule.cycles(), FIRST)))
                    .as("%s with %s", line, cycle)
                    .isEqualTo(laid(schedule, line));
        }
    }

    @Test
    void aCycleIsOneRuleForEachOfItsNights() {
        SkinCycle cycle = new SkinCycle(
                "skin", "Skin cycling", LocalDate.of(2026, 11, 30), List.of("exfoliate", "retinoid", "rest", "rest"));
        RhythmLine rest = new RhythmLine(
                Session.EVENING, new UseRhythm.CycleNights("skin", Set.of("rest")), null, LocalDate.of(2027, 1, 31));

        assertThat(RecurrenceRule.of(rest, Map.of("skin", cycle), cycle.from()))
                .containsExactly(
                        new RecurrenceRule(LocalDate.of(2026, 12, 2), "FREQ=DAILY;INTERVAL=4;UNTIL=20270131"),
                        new RecurrenceRule(LocalDate.of(2026, 12, 3), "FREQ=DAILY;INTERVAL=4;UNTIL=20270131"));
    }

    @Test
    void whatIsUsedWhenNeededHasNoRule() {
        RhythmLine line = new RhythmLine(Session.EVENING, new UseRhythm.AsNeeded(), null, null);

        assertThat(RecurrenceRule.of(line, Map.of(), FIRST)).isEmpty();
    }

    private static Set<LocalDate> laid(DateSchedule schedule, RhythmLine line) {
        return FIRST.datesUntil(END)
                .filter(day -> schedule.occurs(line, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> read(List<RecurrenceRule> rules) throws Exception {
        Set<LocalDate> dates = new TreeSet<>();
        for (RecurrenceRule rule : rules) {
            LocalDate start = rule.start();
            RecurrenceRuleIterator iterator = new org.dmfs.rfc5545.recur.RecurrenceRule(rule.rule())
                    .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
            while (iterator.hasNext()) {
                DateTime next = iterator.nextDateTime();
                LocalDate date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (!date.isBefore(END)) {
                    break;
                }
                dates.add(date);
            }
        }
        return dates;
    }
}
