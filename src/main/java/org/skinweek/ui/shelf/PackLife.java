package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;

/**
 * How far the time after opening has run for the pack that is open.
 *
 * @param opened the day of opening
 * @param until the last day on which it keeps; absent where nobody knows how long that is
 * @param share of the time that has run, from 0 to 1
 * @param daysLeft days until the last one, 0 on it and negative after it; 0 where there is none
 */
public record PackLife(LocalDate opened, @Nullable LocalDate until, double share, long daysLeft) {
    /** From so many days before its end on, a pack ends soon. */
    static final int SOON_DAYS = 30;

    /** The pack of a product; empty where nobody knows when it was opened. */
    static Optional<PackLife> of(Product product, LocalDate today) {
        @Nullable LocalDate opened = product.opened();
        if (opened == null) {
            return Optional.empty();
        }
        @Nullable LocalDate until = product.keepsUntil();
        if (until == null) {
            return Optional.of(new PackLife(opened, null, 0, 0));
        }
        double all = Math.max(1, ChronoUnit.DAYS.between(opened, until));
        double run = ChronoUnit.DAYS.between(opened, today) / all;
        return Optional.of(
                new PackLife(opened, until, Math.max(0, Math.min(1, run)), ChronoUnit.DAYS.between(today, until)));
    }

    /** True when its time has passed. */
    boolean passed() {
        return until != null && daysLeft < 0;
    }

    /** True when its time has passed or soon will. */
    boolean ends() {
        return until != null && daysLeft <= SOON_DAYS;
    }
}
