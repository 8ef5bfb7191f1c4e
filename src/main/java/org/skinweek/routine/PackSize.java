package org.skinweek.routine;

import java.math.BigDecimal;

/**
 * How much is in a pack, as printed on it.
 *
 * @param amount above 0; without zeros at its end, so that equal amounts are equal
 */
public record PackSize(BigDecimal amount, SizeUnit unit) {
    /** No pack for one person holds more. */
    public static final int MOST = 10_000;

    /** Checks the range. */
    public PackSize {
        amount = ExactNumber.plain(amount);
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException(
                    "size of a pack is %s: it must be above 0 and up to %s".formatted(amount, MOST));
        }
    }
}
