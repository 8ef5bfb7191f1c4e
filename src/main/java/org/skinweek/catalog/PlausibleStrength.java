package org.skinweek.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The percentages in which an active is sold at all, as labels state them. A percentage outside them is more likely a
 * slip of the pen than a product.
 *
 * @param leaveOn in products that stay on; absent where there are none, or a percentage says nothing
 * @param rinseOff in products that are washed off; absent likewise
 */
public record PlausibleStrength(
        @Nullable Bounds leaveOn, @Nullable Bounds rinseOff) {
    /** Those of products that are washed off, or of those that stay on. */
    public Optional<Bounds> of(boolean washedOff) {
        return Optional.ofNullable(washedOff ? rinseOff : leaveOn);
    }

    /**
     * The least and the most that is sold.
     *
     * @param least in percent, more than 0; nobody sells less
     * @param most in percent, at most 100; nobody sells more
     * @param usual what most products hold, in words with units
     */
    public record Bounds(double least, double most, String usual) {
        /** Checks the order. */
        public Bounds {
            if (!(least > 0 && least < most && most <= 100)) {
                throw new IllegalArgumentException("No bounds of a percentage: %s to %s".formatted(least, most));
            }
        }

        /** Whether somebody sells this percentage; the ends count. */
        public boolean contains(double percent) {
            return percent >= least && percent <= most;
        }
    }
}
