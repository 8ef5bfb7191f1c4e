package org.skinweek.notebook;

import java.util.Arrays;
import java.util.Comparator;

/** How large everything in the window is drawn: text, controls and the space between them grow together. */
public enum TextSize {
    /** For those who want to see more at once. */
    SMALLER(90),
    /** As the pages are drawn. */
    USUAL(100),
    /** A little larger. */
    LARGER(110),
    /** A quarter larger. */
    LARGE(125),
    /** Half as large again. */
    LARGEST(150);

    private static final double WHOLE = 100;
    private static final Comparator<TextSize> BY_PERCENT = Comparator.comparingInt(TextSize::percent);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size in percent of the usual one, 90 to 150. */
    public int percent() {
        return percent;
    }

    /** The factor by which lengths grow, 0.9 to 1.5. */
    public double factor() {
        return percent / WHOLE;
    }

    /** The next larger size; the largest has none. */
    public TextSize larger() {
        return Arrays.stream(values())
                .filter(size -> size.percent > percent)
                .min(BY_PERCENT)
                .orElse(this);
    }

    /** The next smaller size; the smallest has none. */
    public TextSize smaller() {
        return Arrays.stream(values())
                .filter(size -> size.percent < percent)
                .max(BY_PERCENT)
                .orElse(this);
    }

    /**
     * The size of so many percent.
     *
     * @throws IllegalArgumentException when there is no such size
     */
    public static TextSize ofPercent(int percent) {
        for (TextSize size : values()) {
            if (size.percent == percent) {
                return size;
            }
        }
        throw new IllegalArgumentException("text size is %s percent: there is no such size".formatted(percent));
    }
}
