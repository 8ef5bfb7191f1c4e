package org.skinweek.ui.today;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.skinweek.catalog.Session;

/** The user's day by a clock, the zone that holds now and the hour at which the day ends. */
public final class CutOffClock implements DayClock {
    /** The hour from which the evening's steps are shown. */
    public static final int EVENING_FROM_HOUR = 15;

    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final IntSupplier dayEndsAtHour;

    /**
     * The user's day.
     *
     * @param dayEndsAtHour hours after midnight that still belong to the day before, 0 to 4, as the settings say now
     */
    public CutOffClock(InstantSource clock, Supplier<ZoneId> zone, IntSupplier dayEndsAtHour) {
        this.clock = clock;
        this.zone = zone;
        this.dayEndsAtHour = dayEndsAtHour;
    }

    @Override
    public LocalDate today() {
        return afterMidnight() ? now().toLocalDate().minusDays(1) : now().toLocalDate();
    }

    @Override
    public Session session() {
        return afterMidnight() || now().getHour() >= EVENING_FROM_HOUR ? Session.EVENING : Session.MORNING;
    }

    @Override
    public boolean afterMidnight() {
        return now().getHour() < dayEndsAtHour.getAsInt();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone.get());
    }
}
