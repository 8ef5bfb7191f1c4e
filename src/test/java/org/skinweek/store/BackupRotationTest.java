package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25); // a Wednesday

    @Test
    void keepsTenDaysEightWeeksAndTwelveMonths() {
        List<LocalDate> days =
                Stream.iterate(TODAY, day -> day.minusDays(1)).limit(3 * 365).toList();

        assertThat(keptDays(days))
                .containsExactly(
                        // days
                        "2026-11-25",
                        "2026-11-24",
                        "2026-11-23",
                        "2026-11-22",
                        "2026-11-21",
                        "2026-11-20",
                        "2026-11-19",
                        "2026-11-18",
                        "2026-11-17",
                        "2026-11-16",
                        // Sundays of the six weeks before, and ends of months
                        "2026-11-15",
                        "2026-11-08",
                        "2026-11-01",
                        "2026-10-31",
                        "2026-10-25",
                        "2026-10-18",
                        "2026-10-11",
                        "2026-09-30",
                        "2026-08-31",
                        "2026-07-31",
                        "2026-06-30",
                        "2026-05-31",
                        "2026-04-30",
                        "2026-03-31",
                        "2026-02-28",
                        "2026-01-31",
                        "2025-12-31");
    }

    @Test
    void keepsTheSameThatWouldStayOfAllWhenBackupsAreMadeOneByOne() {
        Set<BackupFile> kept = new HashSet<>();
        List<LocalDate> all = new ArrayList<>();
        Random random = new Random(3);
        for (LocalDate day = LocalDate.of(2024, 1, 1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            if (random.nextInt(3) > 0) {
                all.add(day);
                kept.add(backup(noon(day)));
                kept = BackupRotation.kept(kept, noon(day), ZONE);
            }
        }
        assertThat(kept).hasSizeBetween(20, 30).isEqualTo(BackupRotation.kept(backups(all), noon(TODAY), ZONE));
    }

    @Test
    void aLongAbsenceTakesNothingAway() {
        List<LocalDate> twoYearsAgo = Stream.iterate(TODAY.minusYears(2), day -> day.minusDays(1))
                .limit(BackupRotation.DAYS)
                .toList();
        List<LocalDate> days = new ArrayList<>(twoYearsAgo.subList(0, BackupRotation.DAYS - 1));
        days.add(TODAY);
        assertThat(keptDays(days)).hasSize(BackupRotation.DAYS);
    }

    @Test
    void theNewestOfOneDayAreKept() {
        List<BackupFile> minutes = Stream.iterate(noon(TODAY), time -> time.minus(Duration.ofMinutes(1)))
                .limit(BackupRotation.NEWEST + 5)
                .map(BackupRotationTest::backup)
                .toList();
        assertThat(BackupRotation.kept(minutes, noon(TODAY), ZONE))
                .containsExactlyInAnyOrderElementsOf(minutes.subList(0, BackupRotation.NEWEST));
    }

    @Test
    void oneOfEachDayIsKeptHoweverManyOneDayHas() {
        BackupFile yesterday = backup(noon(TODAY.minusDays(1)));
        List<BackupFile> all = new ArrayList<>(List.of(yesterday));
        for (int minute = 0; minute < 2 * BackupRotation.NEWEST; minute++) {
            all.add(backup(noon(TODAY).minus(Duration.ofMinutes(minute))));
        }
        assertThat(BackupRotation.kept(all, noon(TODAY), ZONE))
                .contains(yesterday)
                .hasSize(BackupRotation.NEWEST + 1);
    }

    @Test
    void theDaysAreThoseOfTheUser() {
        // both of 24 November in UTC
        BackupFile late = backup(Instant.parse("2026-11-24T10:30:00Z"));
        BackupFile early = backup(Instant.parse("2026-11-24T11:30:00Z"));
        List<BackupFile> all = new ArrayList<>(List.of(late, early));
        for (int day = 1; day < BackupRotation.DAYS; day++) {
            all.add(backup(noon(TODAY.plusDays(day))));
        }
        Instant now = noon(TODAY.plusDays(BackupRotation.DAYS));
        assertThat(BackupRotation.kept(all, now, ZoneOffset.UTC)).contains(late, early);
        assertThat(BackupRotation.kept(all, now, ZONE)).contains(early).doesNotContain(late);
    }

    @Test
    void backupsOfTheFutureCrowdOutNoOthersAndComeLast() {
        List<BackupFile> all = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            all.add(backup(noon(LocalDate.of(2035, 1, 1).plusDays(day))));
        }
        List<BackupFile> past = backups(Stream.iterate(TODAY, day -> day.minusDays(1))
                .limit(BackupRotation.DAYS)
                .toList());
        all.addAll(past);

        Set<BackupFile> kept = BackupRotation.kept(all, noon(TODAY), ZONE);

        assertThat(kept).containsAll(past).hasSizeLessThan(2 * (10 + 8 + 12));
        List<BackupFile> ordered = BackupRotation.newestFirst(kept, noon(TODAY));
        assertThat(ordered.subList(0, past.size())).isEqualTo(past);
        assertThat(ordered.get(past.size()).made()).isEqualTo(noon(LocalDate.of(2035, 2, 9)));
    }

    @Test
    void aClockThatIsAheadForADayTakesNothingAway() {
        List<BackupFile> past =
                backups(Stream.iterate(TODAY, day -> day.minusDays(1)).limit(9).toList());
        List<BackupFile> all = new ArrayList<>(past);
        all.add(backup(noon(LocalDate.of(2035, 1, 1))));
        assertThat(BackupRotation.kept(all, noon(LocalDate.of(2035, 1, 1)), ZONE))
                .containsAll(past);
    }

    private static List<String> keptDays(List<LocalDate> days) {
        return BackupRotation.newestFirst(BackupRotation.kept(backups(days), noon(TODAY), ZONE), noon(TODAY)).stream()
                .map(backup -> LocalDate.ofInstant(backup.made(), ZONE).toString())
                .toList();
    }

    private static List<BackupFile> backups(List<LocalDate> days) {
        return days.stream().map(day -> backup(noon(day))).toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static BackupFile backup(Instant made) {
        return new BackupFile(Path.of("skinweek-" + made), made);
    }
}
