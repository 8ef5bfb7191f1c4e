package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a command reads beside its other work. */
class ReadAheadTest {
    @Test
    void readsBesideTheCaller() {
        CountDownLatch callerWentOn = new CountDownLatch(1);

        ReadAhead<String> reading = ReadAhead.of(() -> {
            await(callerWentOn);
            return "read";
        });
        callerWentOn.countDown();

        assertThat(reading.get()).isEqualTo("read");
        assertThat(reading.get()).isEqualTo("read");
    }

    @Test
    void throwsWhatTheReaderThrew() {
        IllegalStateException fault = new IllegalStateException("data/rules.json is broken");
        ReadAhead<String> failing = ReadAhead.of(() -> {
            throw fault;
        });
        ReadAhead<String> unlinked = ReadAhead.of(() -> {
            throw new NoClassDefFoundError("gone");
        });

        assertThatThrownBy(failing::get).isSameAs(fault);
        assertThatThrownBy(unlinked::get).isInstanceOf(NoClassDefFoundError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
