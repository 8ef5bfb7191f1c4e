package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;

/**
 * How far the time of the pack in use has run.
 *
 * @param opened the day of opening; absent for a pack that is sealed
 * @param until the last day on which it keeps; absent where nobody knows how long that is
 * @param share of the time after opening that has run, from 0 to 1
 * @param daysLeft days until the last one, 0 on it and negative after it; 0 where there is none
 */
public record PackLife(@Nullable LocalDate opened, @Nullable LocalDate until, double share, long daysLeft) {
    /** From so many days before its end on, a pack ends soon. */
    static final int SOON_DAYS = 30;

    /** That of the pack in use; empty where nobody knows when it was opened or how long it keeps. */
    static Optional<PackLife> of(Product product, LocalDate today) {
        return product.packs()
                .inUse()
                .filter(pack -> pack.isOpened() || pack.keepsUntil() != null)
                .map(pack -> of(pack, today));
    }

    /** That of one pack. */
    static PackLife of(ProductPack pack, LocalDate today) {
        @Nullable LocalDate opened = pack.opened();
        @Nullable LocalDate until = pack.keepsUntil();
        if (until == null) {
            return new PackLife(opened, null, 0, 0);
        }
        long left = ChronoUnit.DAYS.between(today, until);
        if (opened == null) {
            return new PackLife(null, until, left < 0 ? 1 : 0, left);
        }
        double all = Math.max(1, ChronoUnit.DAYS.between(opened, until));
        double run = ChronoUnit.DAYS.between(opened, today) / all;
        return new PackLife(opened, until, Math.max(0, Math.min(1, run)), left);
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
