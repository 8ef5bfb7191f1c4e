package org.skinweek.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a robot printed, as tables. An action counts by its worst frame, so that the many frames in which nothing much
 * happens, such as those of a blinking cursor, make no figure look better than it is.
 */
final class FrameTable {
    /** Until then much is done for the first time, and Java has compiled little. */
    private static final long WARM = 5 * 60 * 1_000_000_000L;

    private static final String HEAD =
            "| kind of action | times | median ms | 99th percentile | worst | frames over 16 ms |"
                    + " by the clock: median | 99th percentile |\n|---|---:|---:|---:|---:|---:|---:|---:|";

    private final List<Frame> frames = new ArrayList<>();
    private final Map<Integer, Memory> memory = new TreeMap<>();
    private int missed;

    /**
     * Memory at a minute, in KB.
     *
     * @param lives the heap after a collection; empty where none was asked for
     */
    private record Memory(long resident, String lives) {}

    /** Adds a line that a robot printed. */
    void add(String line) {
        String[] parts = line.split("\t", -1);
        switch (parts[0]) {
            case "FRAME" -> frames.add(Frame.read(line));
            case "MEMORY" -> memory.put(Integer.parseInt(parts[1]), new Memory(Long.parseLong(parts[2]), parts[3]));
            case "MISSED" -> missed++;
            default -> {}
        }
    }

    /** Prints the table of the first minutes, and that of all others. */
    void print() {
        System.out.println(
                "\nThe first five minutes\n\n" + table(frames.stream().filter(frame -> frame.at() < WARM)));
        System.out.println("\nAfter that\n\n" + table(frames.stream().filter(frame -> frame.at() >= WARM)));
        System.out.println("\nRounds that ended early: " + missed);
    }

    /** Prints the memory of each minute beside that of an empty window. */
    void printMemory(FrameTable empty) {
        System.out.println("\n| minute | resident MB | heap that lives MB | empty window MB |\n|---:|---:|---:|---:|");
        memory.forEach((minute, now) -> {
            Memory beside = empty.memory.get(minute);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %s | %s |%n",
                    minute,
                    now.resident() / 1024,
                    now.lives().isEmpty() ? "" : Long.parseLong(now.lives()) / 1024,
                    beside == null ? "" : beside.resident() / 1024);
        });
    }

    private static String table(Stream<Frame> frames) {
        Map<String, List<Frame>> byKind = frames.collect(Collectors.groupingBy(Frame::kind));
        return byKind.entrySet().stream()
                .sorted(Comparator.comparing(
                        kind -> -percentile(worst(kind.getValue(), Frame::work), Frame::work, 0.99)))
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String row(String kind, List<Frame> frames) {
        List<Frame> worst = worst(frames, Frame::work);
        List<Frame> longest = worst(frames, Frame::clock);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %d of %d | %.1f | %.1f |",
                kind,
                worst.size(),
                ms(percentile(worst, Frame::work, 0.5)),
                ms(percentile(worst, Frame::work, 0.99)),
                ms(percentile(worst, Frame::work, 1)),
                frames.stream().filter(Frame::isLate).count(),
                frames.size(),
                ms(percentile(longest, Frame::clock, 0.5)),
                ms(percentile(longest, Frame::clock, 0.99)));
    }

    /** The worst frame of each action. */
    private static List<Frame> worst(List<Frame> frames, ToLongFunction<Frame> value) {
        Map<Integer, Frame> worst = new HashMap<>();
        for (Frame frame : frames) {
            worst.merge(
                    frame.action(),
                    frame,
                    (one, other) -> value.applyAsLong(one) >= value.applyAsLong(other) ? one : other);
        }
        return List.copyOf(worst.values());
    }

    private static long percentile(List<Frame> frames, ToLongFunction<Frame> value, double share) {
        long[] sorted = frames.stream().mapToLong(value).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
