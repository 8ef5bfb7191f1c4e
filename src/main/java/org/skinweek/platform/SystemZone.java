package org.skinweek.platform;

import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The current time zone of the computer. Java reads it only once, but a laptop may travel while the window is open. */
public final class SystemZone implements Supplier<ZoneId> {
    private static final String PROPERTY = "user.timezone";
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);
    /**
     * True when Java's command line sets the zone, which then stays. Read early, because Java later writes the zone
     * that it reads into the same property.
     */
    private static final boolean CHOSEN = System.getProperty(PROPERTY) != null;

    private final Supplier<ZoneId> reader;
    private final LongSupplier nanos;
    private ZoneId zone;
    private long read;

    /**
     * A zone that may be asked for often and is read again at most once a second.
     *
     * @param reader reads it from the system
     * @param nanos a clock for measuring durations, in nanoseconds from an arbitrary moment
     */
    SystemZone(Supplier<ZoneId> reader, LongSupplier nanos) {
        this.reader = reader;
        this.nanos = nanos;
        zone = reader.get();
        read = nanos.getAsLong();
    }

    /** The zone of this computer. */
    public static SystemZone ofComputer() {
        return new SystemZone(SystemZone::reread, System::nanoTime);
    }

    @Override
    public synchronized ZoneId get() {
        long now = nanos.getAsLong();
        if (now - read > KEPT_NANOS) {
            zone = reader.get();
            read = now;
        }
        return zone;
    }

    private static ZoneId reread() {
        if (!CHOSEN) {
            System.clearProperty(PROPERTY);
            TimeZone.setDefault(null);
        }
        return ZoneId.systemDefault();
    }
}
