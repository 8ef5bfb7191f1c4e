package org.skinweek.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The dates of the series are the days they were cut from, as an independent reader of RFC 5545 finds them. */
class SeriesCutterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final int TRIALS = 3_000;
    private static final int ROUNDS = 3;
    private static final Set<Integer> INTERVALS = Set.of(1, 3, 7);

    @Test
    void randomDaysAreInExactlyOneSeriesOfTheirs() throws Exception {
        Random random = new Random(16);
        for (int i = 0; i < TRIALS; i++) {
            int period = 1 + random.nextInt(28);
            List<String> days = days(random, random.nextInt(60) + period);
            assertThat(read(
                            SeriesCutter.endless(FIRST, days, period, INTERVALS, ""),
                            days.size() + (ROUNDS - 1) * period))
                    .as("%s, the last %s again and again", days, period)
                    .isEqualTo(laid(days, period, days.size() + (ROUNDS - 1) * period));
            assertThat(read(SeriesCutter.ended(FIRST, days, INTERVALS, ""), days.size() * 2))
                    .as("%s and no more", days)
                    .isEqualTo(laid(days, 0, days.size()));
        }
    }

    @Test
    void aWeekIsAsFewSeriesAsItHasContents() {
        List<String> week = List.of("acid", "rest", "acid", "rest", "acid", "rest", "rest");

        assertThat(SeriesCutter.endless(FIRST, week, 7, INTERVALS, ""))
                .extracting(piece -> piece.content() + " " + piece.dates().rule())
                .containsExactly("acid FREQ=WEEKLY;BYDAY=MO,WE,FR", "rest FREQ=WEEKLY;BYDAY=TU,TH,SA,SU");
    }

    @Test
    void aDateThatIsAnotherIsLeftOutAndOnItsOwn() {
        List<String> days = List.of("cream", "cream", "mask", "cream");

        List<SeriesCutter.Piece<String>> pieces = SeriesCutter.endless(FIRST, days, 1, INTERVALS, "");

        assertThat(pieces)
                .extracting(SeriesCutter.Piece::dates)
                .containsExactly(
                        new DateSeries(FIRST, "FREQ=DAILY", dates(2), "every 1 0"),
                        new DateSeries(FIRST.plusDays(2), null, dates(), "on 2026-12-02"));
    }

    @Test
    void aSeriesBeginsLaterRatherThanLeaveOutMany() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            days.add(day % 3 == 0 ? "acid" : "rest");
        }
        days.add("rest");

        assertThat(SeriesCutter.endless(FIRST, days, 1, INTERVALS, ""))
                .extracting(piece -> piece.content() + " " + piece.dates().rule())
                .contains("rest FREQ=DAILY", "acid FREQ=DAILY;INTERVAL=3;COUNT=30")
                .hasSizeLessThan(6);
        assertThat(SeriesCutter.endless(FIRST, days, 1, INTERVALS, ""))
                .allMatch(piece -> piece.dates().leftOut().size() <= 8);
    }

    @Test
    void aWeekLaterEverySeriesIsWhatItWas() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 35; day++) {
            days.add(day < 28 ? "before" : day % 3 == 0 ? "acid" : "rest");
        }

        assertThat(identities(FIRST.plusDays(7), days.subList(7, days.size()), 3))
                .isEqualTo(identities(FIRST, days, 3));
    }

    private static Set<String> identities(LocalDate first, List<String> days, int period) {
        return SeriesCutter.endless(first, days, period, INTERVALS, "").stream()
                .map(piece -> piece.content() + " " + piece.dates().identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<LocalDate> dates(int... days) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int day : days) {
            dates.add(FIRST.plusDays(day));
        }
        return dates;
    }

    private static List<String> days(Random random, int count) {
        int contents = 1 + random.nextInt(3);
        List<String> days = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            boolean again = day >= 7 && random.nextInt(3) > 0;
            days.add(again ? days.get(day - 7) : List.of("", "acid", "retinol").get(random.nextInt(contents)));
        }
        return days;
    }

    private static Map<LocalDate, List<String>> laid(List<String> days, int period, int count) {
        Map<LocalDate, List<String>> laid = new TreeMap<>();
        for (int day = 0; day < count; day++) {
            int settled = days.size() - period;
            String content = days.get(day < days.size() ? day : settled + (day - settled) % period);
            if (!content.isEmpty()) {
                laid.put(FIRST.plusDays(day), List.of(content));
            }
        }
        return laid;
    }

    private static Map<LocalDate, List<String>> read(List<SeriesCutter.Piece<String>> pieces, int count)
            throws Exception {
        Map<LocalDate, List<String>> read = new TreeMap<>();
        for (SeriesCutter.Piece<String> piece : pieces) {
            for (LocalDate date : read(piece.dates(), FIRST.plusDays(count))) {
                read.computeIfAbsent(date, day -> new ArrayList<>()).add(piece.content());
            }
        }
        return read;
    }

    private static List<LocalDate> read(DateSeries series, LocalDate end) throws Exception {
        @Nullable String rule = series.rule();
        LocalDate start = series.start();
        if (rule == null) {
            return List.of(start);
        }
        List<LocalDate> dates = new ArrayList<>();
        RecurrenceRuleIterator iterator = new org.dmfs.rfc5545.recur.RecurrenceRule(rule)
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        while (iterator.hasNext()) {
            DateTime next = iterator.nextDateTime();
            LocalDate date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (!date.isBefore(end)) {
                break;
            }
            if (!series.leftOut().contains(date)) {
                dates.add(date);
            }
        }
        return dates;
    }
}
