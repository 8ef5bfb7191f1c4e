package org.skinweek.testing;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Runs a test on what is made from one seed after another. A build takes the same number of the same seeds each time, so
 * that it cannot fail, or pass, by luck or because the machine was busy. {@code mvn verify -Pexplore} takes others each
 * time, for some seconds a test, and prints them. {@code -Dskinweek.seed=…} begins with that seed, and
 * {@code -Dskinweek.tasks=…} takes that many.
 */
public final class RandomRuns {
    /** JUnit's tag of the tests that explore. */
    public static final String TAG = "random";

    private static final long SECONDS = Long.getLong("skinweek.seconds", 0);
    private static final boolean TOLD = Long.getLong("skinweek.seed") != null || Long.getLong("skinweek.tasks") != null;
    private static final long LARGEST_FIRST_SEED = 1_000_000_000_000L;
    /** Far apart, since the first numbers of neighbouring seeds are alike. */
    private static final long BETWEEN_SEEDS = 1_000_003L;
    /** Seeds that are run at a time where several are. */
    private static final int BATCH = 100;

    private final String name;
    private final long first;
    private final long most;
    private final long nanos;

    private RandomRuns(String name, long first, long count) {
        this.name = name;
        boolean exploring = isExploring();
        this.first = Long.getLong("skinweek.seed", exploring ? new Random().nextLong(LARGEST_FIRST_SEED) : first);
        this.most = Long.getLong("skinweek.tasks", exploring ? Long.MAX_VALUE : count);
        this.nanos = most == Long.MAX_VALUE ? Duration.ofSeconds(SECONDS).toNanos() : Long.MAX_VALUE;
    }

    /**
     * Runs of a test.
     *
     * @param name names the test where its seeds are printed
     * @param count how many seeds a build takes, from 1 on
     */
    public static RandomRuns of(String name, int count) {
        return from(name, 1, count);
    }

    /** The same, but a build takes the seeds from a certain one on. */
    public static RandomRuns from(String name, long first, int count) {
        return new RandomRuns(name, first, count);
    }

    /** True when other seeds are taken each time. */
    public static boolean isExploring() {
        return SECONDS > 0;
    }

    /** True when the seeds are those of every build, so that it is known what is among them. */
    public static boolean areOfEveryBuild() {
        return !isExploring() && !TOLD;
    }

    /** Random numbers for a seed, unlike those for its neighbours. */
    public static Random random(long seed) {
        return new Random(BETWEEN_SEEDS * seed);
    }

    /** Names the test. */
    public String name() {
        return name;
    }

    /** Runs the test on each seed. */
    public void run(LongConsumer test) {
        run(1, seeds -> seeds.forEach(seed -> accept(test, seed)));
    }

    /** Runs the test on several seeds at a time. */
    public void runInParallel(LongConsumer test) {
        run(BATCH, seeds -> seeds.parallel().forEach(seed -> accept(test, seed)));
    }

    private void run(int batch, Consumer<LongStream> test) {
        if (isExploring()) {
            System.out.printf("%s: from -Dskinweek.seed=%d%n", name, first);
        }
        long start = System.nanoTime();
        long done = 0;
        while (done < most && (done == 0 || System.nanoTime() - start < nanos)) {
            long now = Math.min(batch, most - done);
            test.accept(LongStream.range(first + done, first + done + now));
            done += now;
        }
        if (isExploring()) {
            System.out.printf("%s: %d seeds%n", name, done);
        }
    }

    private void accept(LongConsumer test, long seed) {
        try {
            test.accept(seed);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("%s: again with -Dskinweek.seed=%s -Dskinweek.tasks=1".formatted(name, seed), e);
        }
    }
}
