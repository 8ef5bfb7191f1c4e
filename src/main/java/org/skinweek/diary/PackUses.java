package org.skinweek.diary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;

/**
 * How often each pack of a product was used, and what follows from that. Of a pack that was opened before the diary
 * began nothing follows: nobody knows what it was used for until then.
 */
public final class PackUses {
    private final Product product;
    private final @Nullable LocalDate began;
    private final Map<UUID, Integer> counts;

    private PackUses(Product product, @Nullable LocalDate began, Map<UUID, Integer> counts) {
        this.product = product;
        this.began = began;
        this.counts = counts;
    }

    /** Counts what is written down up to a day; each use is one of the pack that was open then. */
    public static PackUses of(Product product, Diary diary, LocalDate today) {
        Map<UUID, Integer> counts = new HashMap<>();
        product.packs().list().stream()
                .map(ProductPack::opened)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(first -> diary.between(first, today)
                        .forEach((date, day) -> product.packs()
                                .usedOn(date)
                                .ifPresent(pack -> counts.merge(pack.id(), uses(day, product.id()), Integer::sum))));
        return new PackUses(product, diary.firstDay().orElse(null), counts);
    }

    private static int uses(DiaryDay day, String product) {
        return (int) day.entries().stream()
                .filter(entry -> entry.done() && entry.product().equals(product))
                .count();
    }

    /** Uses that are written down while this pack was open. */
    public int count(ProductPack pack) {
        return counts.getOrDefault(pack.id(), 0);
    }

    /** What a use of it costs; empty where the price or all its uses are not known, or there was none. */
    public Optional<PackCost> cost(ProductPack pack) {
        @Nullable PackPrice price = pack.price();
        if (price == null || !isKnown(pack)) {
            return Optional.empty();
        }
        BigDecimal each = price.amount().divide(BigDecimal.valueOf(count(pack)), MathContext.DECIMAL64);
        return Optional.of(new PackCost(each, price.currency(), !pack.isFinished()));
    }

    /**
     * How many uses a pack of this size lasts for: as many as that of the finished packs that gave the fewest. Empty
     * where no pack with a size in the same unit was finished, or this one's size is not known. It is the fewest and not
     * the middle, so that nobody is told too early that a pack is too large: one may have been thrown away half full.
     */
    public OptionalDouble lasts(ProductPack pack) {
        @Nullable PackSize size = pack.size();
        return size == null
                ? OptionalDouble.empty()
                : product.packs().list().stream()
                        .filter(ProductPack::isFinished)
                        .filter(this::isKnown)
                        .mapToDouble(finished -> uses(finished, size))
                        .filter(uses -> uses > 0)
                        .min();
    }

    /** The uses that a finished pack would have had in another size; 0 where that cannot be said. */
    private double uses(ProductPack finished, PackSize size) {
        @Nullable PackSize had = finished.size();
        return had == null || had.unit() != size.unit()
                ? 0
                : count(finished) * size.amount().doubleValue() / had.amount().doubleValue();
    }

    /** True where the diary goes back to its opening, and has a use of it. */
    private boolean isKnown(ProductPack pack) {
        @Nullable LocalDate opened = pack.opened();
        return opened != null && began != null && !opened.isBefore(began) && count(pack) > 0;
    }
}
