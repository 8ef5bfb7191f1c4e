package org.skinweek.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which backups stay when a new one is made: one of each of the last ten days, eight weeks and twelve months
 * that have any, and the newest twenty of those days: a copy that was made before everything was replaced must outlive
 * the next one of the same day. Only days, weeks and months with backups count, so that neither a long absence nor a clock that was
 * wrong for a day deletes anything.
 */
final class BackupRotation {
    static final int DAYS = 10;
    static final int NEWEST = 20;
    static final int WEEKS = 8;
    static final int MONTHS = 12;

    private BackupRotation() {}

    /**
     * The backups that stay. Those dated in the future, made while the clock was wrong, are chosen separately and so
     * crowd out no others.
     *
     * @param all in any order
     * @param zone tells on which day of the user each was made
     */
    static Set<BackupFile> kept(Collection<BackupFile> all, Instant now, ZoneId zone) {
        Set<BackupFile> kept = new HashSet<>();
        for (List<BackupFile> group : List.of(upTo(now, all), after(now, all))) {
            List<BackupFile> daily = newestOfEach(group, DAYS, backup -> day(backup, zone));
            kept.addAll(daily);
            group.stream()
                    .filter(backup -> !day(backup, zone).isBefore(day(daily.get(daily.size() - 1), zone)))
                    .limit(NEWEST)
                    .forEach(kept::add);
            kept.addAll(newestOfEach(group, WEEKS, backup -> monday(backup, zone)));
            kept.addAll(newestOfEach(group, MONTHS, backup -> YearMonth.from(day(backup, zone))));
        }
        return kept;
    }

    /** All backups, the newest first, with those dated in the future behind all others. */
    static List<BackupFile> newestFirst(Collection<BackupFile> all, Instant now) {
        List<BackupFile> ordered = new ArrayList<>(upTo(now, all));
        ordered.addAll(after(now, all));
        return ordered;
    }

    private static List<BackupFile> newestOfEach(
            List<BackupFile> newestFirst, int most, Function<BackupFile, ?> period) {
        Set<Object> periods = new LinkedHashSet<>();
        return newestFirst.stream()
                .filter(backup -> periods.size() < most && periods.add(period.apply(backup)))
                .toList();
    }

    private static List<BackupFile> upTo(Instant now, Collection<BackupFile> all) {
        return sorted(all.stream().filter(backup -> !backup.made().isAfter(now)).toList());
    }

    private static List<BackupFile> after(Instant now, Collection<BackupFile> all) {
        return sorted(all.stream().filter(backup -> backup.made().isAfter(now)).toList());
    }

    private static List<BackupFile> sorted(List<BackupFile> backups) {
        return backups.stream().sorted(BackupRotation::newestFirst).toList();
    }

    /** Of backups made in the same second, the later one has the longer name or the higher number. */
    private static int newestFirst(BackupFile first, BackupFile second) {
        if (!first.made().equals(second.made())) {
            return second.made().compareTo(first.made());
        }
        String name = first.file().toString();
        String other = second.file().toString();
        return name.length() == other.length() ? other.compareTo(name) : Integer.compare(other.length(), name.length());
    }

    private static LocalDate day(BackupFile backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static LocalDate monday(BackupFile backup, ZoneId zone) {
        return day(backup, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
