package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** Intervals pass here when the test says so. */
class IntervalTimerTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int done;

    @Test
    void doesItsWorkAfterEachInterval() {
        new IntervalTimer(waiting::add, () -> done++).start();
        assertThat(done).isZero();

        pass();
        pass();

        assertThat(done).isEqualTo(2);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void doesNothingOnceItIsStopped() {
        IntervalTimer timer = new IntervalTimer(waiting::add, () -> done++);
        timer.start();
        assertThat(timer.isRunning()).isTrue();
        timer.stop();
        assertThat(timer.isRunning()).isFalse();

        pass();

        assertThat(done).isZero();
        assertThat(waiting).isEmpty();
    }

    @Test
    void startedTwiceItRunsOnce() {
        IntervalTimer timer = new IntervalTimer(waiting::add, () -> done++);
        timer.start();
        timer.stop();
        timer.start();

        pass();
        pass();

        assertThat(done).isEqualTo(1);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void itsOwnWorkMayStopIt() {
        IntervalTimer[] timer = new IntervalTimer[1];
        timer[0] = new IntervalTimer(waiting::add, () -> timer[0].stop());
        timer[0].start();

        pass();

        assertThat(waiting).isEmpty();
    }

    @Test
    void workThatFailsIsDoneAgain() {
        new IntervalTimer(waiting::add, () -> {
                    done++;
                    throw new IllegalStateException("once more");
                })
                .start();

        assertThatThrownBy(this::pass).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(this::pass).isInstanceOf(IllegalStateException.class);

        assertThat(done).isEqualTo(2);
    }

    private void pass() {
        waiting.remove().run();
    }
}
