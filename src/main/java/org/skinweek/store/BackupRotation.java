package org.skinweek.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay when a new one is made: one of each of the last ten days, eight weeks and twelve months that have any.
 * Counted by what there is and not by the calendar, so that neither a long absence nor a clock that was wrong for a day
 * takes anything away.
 */
final class BackupRotation {
    static final int DAYS = 10;
    static final int WEEKS = 8;
    static final int MONTHS = 12;

    private BackupRotation() {}

    /**
     * The backups that stay. Those dated in the future, made while the clock was wrong, are chosen among themselves and so
     * crowd out no others.
     *
     * @param all in any order
     * @param zone tells on which day of the user each was made
     */
    static Set<Backup> kept(Collection<Backup> all, Instant now, ZoneId zone) {
        Set<Backup> kept = new HashSet<>();
        for (List<Backup> group : List.of(upTo(now, all), after(now, all))) {
            kept.addAll(newestOfEach(group, DAYS, backup -> day(backup, zone)));
            kept.addAll(newestOfEach(group, WEEKS, backup -> monday(backup, zone)));
            kept.addAll(newestOfEach(group, MONTHS, backup -> YearMonth.from(day(backup, zone))));
        }
        return kept;
    }

    /** All backups, the newest first, but those dated in the future behind all others. */
    static List<Backup> newestFirst(Collection<Backup> all, Instant now) {
        List<Backup> ordered = new ArrayList<>(upTo(now, all));
        ordered.addAll(after(now, all));
        return ordered;
    }

    private static List<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<Backup, ?> period) {
        Set<Object> periods = new LinkedHashSet<>();
        return newestFirst.stream()
                .filter(backup -> periods.size() < most && periods.add(period.apply(backup)))
                .toList();
    }

    private static List<Backup> upTo(Instant now, Collection<Backup> all) {
        return sorted(all.stream().filter(backup -> !backup.made().isAfter(now)).toList());
    }

    private static List<Backup> after(Instant now, Collection<Backup> all) {
        return sorted(all.stream().filter(backup -> backup.made().isAfter(now)).toList());
    }

    /** Of those of one second, the later one has the longer name or the higher number. */
    private static List<Backup> sorted(List<Backup> backups) {
        return backups.stream()
                .sorted(Comparator.comparing(Backup::made)
                        .thenComparing(backup -> backup.file().toString().length())
                        .thenComparing(backup -> backup.file().toString())
                        .reversed())
                .toList();
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static LocalDate monday(Backup backup, ZoneId zone) {
        return day(backup, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
