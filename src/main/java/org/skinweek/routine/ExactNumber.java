package org.skinweek.routine;

import java.math.BigDecimal;

/** Numbers that are kept as they were written. */
final class ExactNumber {
    /** Digits behind the point that anybody prints. */
    private static final int MOST_DECIMALS = 6;

    private ExactNumber() {}

    /** The same number without zeros at its end, and never as a power of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "a number has %s digits behind the point: it may have %s".formatted(plain.scale(), MOST_DECIMALS));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
