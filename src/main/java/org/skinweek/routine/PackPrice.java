package org.skinweek.routine;

import java.math.BigDecimal;

/**
 * What a pack cost. It is kept as it was written, since a price that is a little off looks wrong to whoever paid it.
 *
 * @param amount 0 or more; without zeros at its end, so that equal amounts are equal
 * @param currency its code or sign, such as EUR; empty where it does not matter to the user
 */
public record PackPrice(BigDecimal amount, String currency) {
    /** The most that a pack may cost, in whatever currency. */
    public static final int MOST = 100_000_000;

    /** Characters that a currency may have. */
    public static final int LONGEST_CURRENCY = 8;

    /** Checks ranges. */
    public PackPrice {
        amount = ExactNumber.plain(amount);
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException(
                    "price of a pack is %s: it must be from 0 to %s".formatted(amount, MOST));
        }
        if (!currency.equals(currency.strip()) || currency.length() > LONGEST_CURRENCY) {
            throw new IllegalArgumentException(
                    "currency of a price has %s characters: it may have %s, without spaces around it"
                            .formatted(currency.length(), LONGEST_CURRENCY));
        }
    }
}
