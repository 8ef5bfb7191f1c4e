package org.skinweek.frames;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What the JavaFX thread did for one frame, in nanoseconds of its processor time unless something else is said.
 *
 * @param action the number of the action that caused it
 * @param kind what kind of action that was
 * @param at when it ended, by the clock, since the log began
 * @param input the handlers of keys and of the mouse
 * @param tasks what ran between these and the pulse, such as results that come from the background
 * @param pulse animations, styles, layout and the hand-over to what paints
 * @param css the styles, which are a part of the pulse
 * @param layout the layout, which is a part of the pulse, too
 * @param clock all of it by the clock, without waiting for the painting of the frame before
 */
record Frame(int action, String kind, long at, long input, long tasks, long pulse, long css, long layout, long clock) {
    /** What has to fit between two frames of the screen. */
    static final long BOUND = 16_000_000;

    /** All that the JavaFX thread did for it. */
    long work() {
        return input + tasks + pulse;
    }

    boolean isLate() {
        return work() > BOUND;
    }

    /** As a line that {@link #read} understands; times begin so many ms later. */
    String line(long before) {
        return "FRAME\t" + kind + "\t"
                + LongStream.of(action, at - before * 1_000_000, input, tasks, pulse, css, layout, clock)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining("\t"));
    }

    /** The frame of a line. */
    static Frame read(String line) {
        String[] parts = line.split("\t", -1);
        return new Frame(
                Integer.parseInt(parts[2]),
                parts[1],
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                Long.parseLong(parts[6]),
                Long.parseLong(parts[7]),
                Long.parseLong(parts[8]),
                Long.parseLong(parts[9]));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.1f ms (input %.1f, tasks %.1f, pulse %.1f of which styles %.1f and layout %.1f); %.1f by the clock",
                kind,
                ms(work()),
                ms(input),
                ms(tasks),
                ms(pulse),
                ms(css),
                ms(layout),
                ms(clock));
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
