package org.skinweek.planner;

import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * Runs a test on one seed after another for some time, from another seed each run, which is printed. {@code
 * -Dskinweek.seed=…} begins with that seed, {@code -Dskinweek.tasks=500} runs that many however long it takes.
 */
final class RandomRuns {
    private final String name;
    private final long first = firstSeed();
    private final long tasks = Long.getLong("skinweek.tasks", Long.MAX_VALUE);
    private final long nanos;

    private RandomRuns(String name, long nanos) {
        this.name = name;
        this.nanos = nanos;
    }

    static RandomRuns of(String name, long seconds) {
        return new RandomRuns(name, Duration.ofSeconds(seconds).toNanos());
    }

    /** Another one each run, unless one is asked for. */
    static long firstSeed() {
        return Long.getLong("skinweek.seed", System.nanoTime());
    }

    void run(LongConsumer test) {
        System.out.printf("%s: skinweek.seed=%d%n", name, first);
        long start = System.nanoTime();
        long done = 0;
        while (done == 0 || (tasks == Long.MAX_VALUE ? System.nanoTime() - start < nanos : done < tasks)) {
            long seed = first + done;
            try {
                test.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s: -Dskinweek.seed=%d -Dskinweek.tasks=1".formatted(name, seed), e);
            }
            done++;
        }
        System.out.printf("%s: %d runs%n", name, done);
    }
}
