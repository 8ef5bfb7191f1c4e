package org.skinweek.catalog;

/**
 * One number for each sensitivity, such as the most sessions in seven days.
 *
 * @param low for resilient skin
 * @param normal for normal skin
 * @param sensitive for sensitive skin
 */
public record BySensitivity(double low, double normal, double sensitive) {
    /** Rejects numbers that no limit or frequency can have. */
    public BySensitivity {
        requireAmount("low", low);
        requireAmount("normal", normal);
        requireAmount("sensitive", sensitive);
    }

    /** The same number whatever the skin. */
    public static BySensitivity same(double value) {
        return new BySensitivity(value, value, value);
    }

    /** The number for this sensitivity. */
    public double of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case LOW -> low;
            case NORMAL -> normal;
            case SENSITIVE -> sensitive;
        };
    }

    private static void requireAmount(String name, double value) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("%s is %s: it must be zero or more".formatted(name, value));
        }
    }
}
