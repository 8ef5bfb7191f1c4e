package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldExecutorTest {
    private final List<String> ran = new ArrayList<>();
    private final HeldExecutor held = new HeldExecutor(Runnable::run);

    @Test
    void runsNothingBeforeItIsReleasedAndThenAllInItsOrder() {
        held.execute(() -> ran.add("first"));
        held.execute(() -> ran.add("second"));
        assertThat(ran).isEmpty();

        held.release();

        assertThat(ran).containsExactly("first", "second");
    }

    @Test
    void holdsNothingOnceItIsReleased() {
        held.release();
        held.execute(() -> ran.add("at once"));
        held.release();

        assertThat(ran).containsExactly("at once");
    }

    @Test
    void whatTheFirstPageShowsDoesNotWait() {
        BackgroundRunner direct = new BackgroundRunner(Runnable::run, Runnable::run, error -> ran.add("failed"));
        BackgroundRunner waiting = direct.heldBy(held);

        waiting.run(() -> "later", ran::add);
        waiting.atOnce().run(() -> "shown", ran::add);
        assertThat(ran).containsExactly("shown");

        held.release();
        assertThat(ran).containsExactly("shown", "later");
        assertThat(direct.atOnce()).isSameAs(direct);
    }
}
