package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PackUses;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.Timeline;

/**
 * When the open pack of a product is used up, used as often as it is planned now, beside when it ends. It is known only
 * when a pack was finished before, so that nobody is told by guess that something is wasted.
 *
 * @param usedUp the day of the last use
 * @param keepsUntil the last day on which it keeps
 */
public record PackOutlook(LocalDate usedUp, LocalDate keepsUntil) {
    /** A rhythm has more uses in one week than in the next: several weeks say how often it is planned. */
    private static final int DAYS = 4 * Timeline.DAYS;

    /** What lies further ahead is no plan. */
    private static final int MOST_DAYS = 20 * 365;

    /** The outlook of the pack in use; empty where it is not known, has ended already, or is not planned. */
    public static Optional<PackOutlook> of(Notebook notebook, Product product, LocalDate today) {
        return product.packs().inUse().filter(ProductPack::isOpened).flatMap(pack -> {
            @Nullable LocalDate keepsUntil = pack.keepsUntil();
            PackUses uses = PackUses.of(product, notebook.diary(), today);
            OptionalDouble lasts = uses.lasts(pack);
            if (keepsUntil == null || keepsUntil.isBefore(today) || lasts.isEmpty()) {
                return Optional.empty();
            }
            double left = lasts.getAsDouble() - uses.count(pack);
            int planned = planned(notebook, product.id(), today);
            double days = Math.ceil(left * DAYS / planned);
            return planned == 0 || left <= 0 || days > MOST_DAYS
                    ? Optional.empty()
                    : Optional.of(new PackOutlook(today.plusDays((long) days), keepsUntil));
        });
    }

    /** True where it ends before it is used up. */
    public boolean isTooLate() {
        return usedUp.isAfter(keepsUntil);
    }

    private static int planned(Notebook notebook, String product, LocalDate today) {
        return IntStream.rangeClosed(1, DAYS)
                .map(ahead -> notebook.planOn(today.plusDays(ahead)).count(product))
                .sum();
    }
}
