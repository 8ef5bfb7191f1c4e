package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;

class SystemZoneTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final AtomicReference<ZoneId> computer = new AtomicReference<>(BERLIN);
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger read = new AtomicInteger();
    private final SystemZone zone = new SystemZone(
            () -> {
                read.incrementAndGet();
                return computer.get();
            },
            now::get);

    @Test
    void aJourneyNeedsNoRestart() {
        assertThat(zone.get()).isEqualTo(BERLIN);
        computer.set(TOKYO);
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(zone.get()).isEqualTo(TOKYO);
    }

    @Test
    void isReadOncePerSecondHoweverOftenItIsAsked() {
        for (int i = 0; i < 1_000; i++) {
            zone.get();
        }
        assertThat(read).hasValue(1);
    }

    @Test
    void theZoneOfThisComputerIsThatOfJava() {
        assertThat(UserClock.system(Locale.ROOT).zone()).isEqualTo(ZoneId.systemDefault());
    }
}
