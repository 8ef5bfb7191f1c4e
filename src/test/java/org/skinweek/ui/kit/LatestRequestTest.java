package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestRequestTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final LatestRequest latest =
            new LatestRequest(new BackgroundRunner(waiting::add, Runnable::run, errors::add));
    private final List<String> ran = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    @Test
    void onlyTheNewestRequestRunsAndIsShown() {
        request("one");
        request("two");
        request("three");
        runAll();
        assertThat(ran).containsExactly("three");
        assertThat(shown).containsExactly("three");
    }

    @Test
    void whatIsCancelledIsNotShown() {
        request("one");
        latest.cancel();
        runAll();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatGoesWrongIsReported() {
        latest.run(
                () -> {
                    throw new IllegalStateException("no");
                },
                result -> {});
        runAll();
        assertThat(errors).hasSize(1);
    }

    @Test
    void partsAreHandedOverUntilANewerRequestComes() {
        inParts("one", 1);
        runAll();
        assertThat(shown).containsExactly("one 0", "one 1");
        assertThat(ran).containsExactly("one 0", "one 1", "one stopped");
    }

    @Test
    void partsOfWhatIsCancelledBeforeItBeganAreNotLookedFor() {
        inParts("one", 1);
        latest.cancel();
        runAll();
        assertThat(ran).isEmpty();
    }

    /** Work without an end of its own, which a newer request interrupts after some parts. */
    private void inParts(String name, int last) {
        latest.<String>runInParts(
                (stop, found) -> {
                    for (int part = 0; !stop.now(); part++) {
                        ran.add(name + " " + part);
                        found.accept(name + " " + part);
                        if (part == last) {
                            latest.cancel();
                            found.accept("too late");
                        }
                    }
                    ran.add(name + " stopped");
                },
                shown::add);
    }

    private void request(String name) {
        latest.run(
                () -> {
                    ran.add(name);
                    return name;
                },
                shown::add);
    }

    private void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
