package org.skinweek.routine;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tube, jar or bottle of a product. All that is not written down is absent.
 *
 * @param id unique among the packs of its product; never shown
 * @param printedExpiry the last day that is printed on it
 * @param opened day on which it was opened; absent for one that is sealed, or opened nobody knows when
 * @param periodAfterOpeningMonths months it keeps once opened, as on its jar symbol
 * @param size how much is in it
 * @param price what it cost
 * @param bought day on which it was bought
 * @param finished the last day on which it was used, because it was empty or thrown away then
 */
public record ProductPack(
        UUID id,
        @Nullable LocalDate printedExpiry,
        @Nullable LocalDate opened,
        @Nullable Integer periodAfterOpeningMonths,
        @Nullable PackSize size,
        @Nullable PackPrice price,
        @Nullable LocalDate bought,
        @Nullable LocalDate finished) {
    /** The longest time after opening that is taken for one; packs say 36 months at most. */
    public static final int MOST_MONTHS = 120;

    /** Checks ranges. */
    public ProductPack {
        if (periodAfterOpeningMonths != null
                && (periodAfterOpeningMonths < 1 || periodAfterOpeningMonths > MOST_MONTHS)) {
            throw new IllegalArgumentException("periodAfterOpeningMonths of a pack is %s: it must be from 1 to %s"
                    .formatted(periodAfterOpeningMonths, MOST_MONTHS));
        }
        if (finished != null && opened != null && finished.isBefore(opened)) {
            throw new IllegalArgumentException(
                    "finished of a pack is %s: it must not lie before its opening on %s".formatted(finished, opened));
        }
    }

    /** A pack of which nothing is known. */
    public static ProductPack unknown(UUID id) {
        return new ProductPack(id, null, null, null, null, null, null, null);
    }

    /**
     * The last day on which it keeps: the printed one, or that of the time after opening if that is earlier. Opening
     * therefore never makes a pack keep longer. Absent where neither is known.
     */
    public @Nullable LocalDate keepsUntil() {
        @Nullable
        LocalDate afterOpening =
                opened == null || periodAfterOpeningMonths == null ? null : opened.plusMonths(periodAfterOpeningMonths);
        if (printedExpiry == null || afterOpening == null) {
            return printedExpiry == null ? afterOpening : printedExpiry;
        }
        return printedExpiry.isBefore(afterOpening) ? printedExpiry : afterOpening;
    }

    /** True once it is known to be opened. */
    public boolean isOpened() {
        return opened != null;
    }

    /** True once it is empty or thrown away. */
    public boolean isFinished() {
        return finished != null;
    }

    /** True while it is open, as far as anybody wrote down. */
    public boolean isOpen() {
        return isOpened() && !isFinished();
    }

    /** True on the days from its opening until it is finished, both included. */
    boolean isOpenOn(LocalDate day) {
        return opened != null && !opened.isAfter(day) && (finished == null || !finished.isBefore(day));
    }

    /** The same pack, opened on a day and keeping so many months from then. */
    public ProductPack withOpened(@Nullable LocalDate day, @Nullable Integer months) {
        return new ProductPack(id, printedExpiry, day, months, size, price, bought, finished);
    }

    /** The same pack, finished on a day, or on that of its opening if that is later. */
    public ProductPack withFinished(LocalDate day) {
        LocalDate last = opened != null && opened.isAfter(day) ? opened : day;
        return new ProductPack(id, printedExpiry, opened, periodAfterOpeningMonths, size, price, bought, last);
    }

    /** Another pack like this one, bought on a day and still sealed; what is printed on it nobody knows yet. */
    public ProductPack another(UUID newId, LocalDate day) {
        return new ProductPack(newId, null, null, periodAfterOpeningMonths, size, price, day, null);
    }
}
