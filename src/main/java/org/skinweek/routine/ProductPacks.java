package org.skinweek.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The packs of a product that there are and were. Whoever asks when a product was opened or how long it keeps asks the
 * {@linkplain #inUse() pack in use}.
 *
 * @param list in the order in which they were written down
 */
public record ProductPacks(List<ProductPack> list) {
    /** No pack at all. */
    public static final ProductPacks NONE = new ProductPacks(List.of());

    /** Copies the list. */
    public ProductPacks {
        list = List.copyOf(list);
        Set<UUID> ids = new HashSet<>();
        for (ProductPack pack : list) {
            if (!ids.add(pack.id())) {
                throw new IllegalArgumentException("two packs have the id %s: give each its own".formatted(pack.id()));
            }
        }
    }

    /** An id for the next pack where none comes from elsewhere, the same each time. */
    UUID nextId() {
        long number = 1;
        while (pack(new UUID(0, number)).isPresent()) {
            number++;
        }
        return new UUID(0, number);
    }

    /** The pack with this id. */
    public Optional<ProductPack> pack(UUID id) {
        return list.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /**
     * The pack in use: of those that are not finished the one that was opened last. Where none is known to be open, it
     * is the first of them: it may be open all the same, and is the next one otherwise. Empty where all are finished.
     */
    public Optional<ProductPack> inUse() {
        return lastOpened(list.stream().filter(ProductPack::isOpen).toList())
                .or(() -> list.stream().filter(pack -> !pack.isFinished()).findFirst());
    }

    /** The pack that a use of a day took from; empty where none is known to have been open then. */
    public Optional<ProductPack> usedOn(LocalDate day) {
        return lastOpened(list.stream().filter(pack -> pack.isOpenOn(day)).toList());
    }

    private static Optional<ProductPack> lastOpened(List<ProductPack> packs) {
        return packs.stream()
                .reduce((one, other) ->
                        Comparator.comparing(ProductPack::opened, Comparator.nullsFirst(Comparator.naturalOrder()))
                                                .compare(one, other)
                                        > 0
                                ? one
                                : other);
    }

    /** The last day on which the pack in use keeps; absent where that is not known. */
    public @Nullable LocalDate keepsUntil() {
        return inUse().map(ProductPack::keepsUntil).orElse(null);
    }

    /** These packs with one replaced that has the same id, or with one more. */
    public ProductPacks with(ProductPack changed) {
        List<ProductPack> packs = new ArrayList<>(list);
        for (int i = 0; i < packs.size(); i++) {
            if (packs.get(i).id().equals(changed.id())) {
                packs.set(i, changed);
                return new ProductPacks(packs);
            }
        }
        packs.add(changed);
        return new ProductPacks(packs);
    }

    /** These packs without one. */
    public ProductPacks without(UUID id) {
        return new ProductPacks(
                list.stream().filter(pack -> !pack.id().equals(id)).toList());
    }

    /**
     * These packs with one opened on a day. Others that were open are finished then: nobody opens a second pack of a
     * product before the first is empty, and whoever does can say so.
     */
    public ProductPacks open(UUID id, LocalDate day) {
        if (pack(id).isEmpty()) {
            return this;
        }
        return new ProductPacks(list.stream()
                .map(pack -> pack.id().equals(id)
                        ? pack.withOpened(day, pack.periodAfterOpeningMonths())
                        : pack.isOpen() ? pack.withFinished(day) : pack)
                .toList());
    }

    /** These packs with one more that is like the last one, bought on a day and sealed. */
    public ProductPacks another(UUID newId, LocalDate day) {
        ProductPack last = list.isEmpty() ? ProductPack.unknown(newId) : list.get(list.size() - 1);
        return with(last.another(newId, day));
    }
}
