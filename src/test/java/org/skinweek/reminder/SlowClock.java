package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clock on the wall of a zone, looked at minute after minute around each change of it. */
final class SlowClock {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More than any zone is ahead of UTC. */
    private static final Duration BEFORE = Duration.ofHours(16);
    /** More than any zone is behind UTC, and a day that a zone leaves out. */
    private static final Duration AFTER = Duration.ofHours(40);

    private final ZoneId zone;
    private final Map<LocalDateTime, Instant> known = new HashMap<>();

    SlowClock(ZoneId zone) {
        this.zone = zone;
    }

    /** What the clock shows. */
    LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** The first minute in which the clock shows a time or a later one. */
    Instant first(LocalDateTime time) {
        return known.computeIfAbsent(time, this::find);
    }

    private Instant find(LocalDateTime time) {
        Instant moment = time.toInstant(ZoneOffset.UTC).minus(BEFORE);
        @Nullable ZoneOffsetTransition change = zone.getRules().nextTransition(moment.minus(MINUTE));
        if (change == null || change.getInstant().isAfter(moment.plus(AFTER))) {
            return time.toInstant(zone.getRules().getOffset(moment));
        }
        while (shown(moment).isBefore(time)) {
            moment = moment.plus(MINUTE);
        }
        return moment;
    }

    /** How much the clock leaves out when it goes on to a minute; nothing where it goes on by one. */
    Duration leftOut(Instant minute) {
        return Duration.between(shown(minute.minus(MINUTE)), shown(minute)).minus(MINUTE);
    }

    /** The first minute in which the clock shows a time; as much later as it is behind where the clock leaves it out. */
    Instant moment(LocalDateTime time) {
        Instant first = first(time);
        if (shown(first).equals(time)) {
            return first;
        }
        Instant before = first.minus(MINUTE);
        return before.plus(Duration.between(shown(before), time));
    }
}
