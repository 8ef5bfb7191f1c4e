package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;

/**
 * Finds when products with a planned start were first used. As everywhere, a day without any entry counts as planned.
 */
final class FirstUses {
    private FirstUses() {}

    /** The first day with a use in the diary, not before the first use that the user stated. */
    static Optional<LocalDate> logged(Notebook notebook, Product product) {
        @Nullable LocalDate stated = product.firstUsed();
        Optional<LocalDate> first = notebook.diary().firstUse(product.id());
        if (stated == null || first.filter(day -> day.isBefore(stated)).isEmpty()) {
            return first;
        }
        return notebook.diary().between(stated, LocalDate.MAX).entrySet().stream()
                .filter(day -> day.getValue().hasUse(product.id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The first day before {@code end} on which it was used, as far as is known; empty while it waits. */
    static Optional<LocalDate> before(LocalDate end, Product product, LocalDate starts, Notebook notebook) {
        Optional<LocalDate> logged = logged(notebook, product);
        for (LocalDate day = starts; day.isBefore(end); day = day.plusDays(1)) {
            if (logged.isPresent() && !day.isBefore(logged.get())) {
                break;
            }
            if (isPlanned(notebook, product, day)
                    && notebook.diary().day(day).entries().isEmpty()) {
                return Optional.of(day);
            }
        }
        return logged.filter(day -> day.isBefore(end));
    }

    /** True when a session of a day would have had the product if its start did not hold it back. */
    static boolean isPlanned(Notebook notebook, Product product, LocalDate day) {
        return notebook.planBegan().filter(began -> !day.isBefore(began)).isPresent()
                && notebook.dated(day).stream()
                        .anyMatch(placement -> placement.product().equals(product.id()));
    }

    /** True when the skin reacted after it had met the product, whether or not because of it. */
    static boolean metReaction(Product product, Notebook notebook) {
        @Nullable LocalDate starts = product.starts();
        if (starts == null) {
            return true;
        }
        LocalDate from =
                logged(notebook, product).filter(day -> day.isBefore(starts)).orElse(starts);
        return notebook.diary().between(from, LocalDate.MAX).descendingMap().entrySet().stream()
                .filter(day -> day.getValue().notes().stream().anyMatch(note -> note.level() != null))
                .findFirst()
                .filter(day -> before(day.getKey().plusDays(1), product, starts, notebook)
                        .isPresent())
                .isPresent();
    }

    /**
     * The product as a rule about the way back sees it. One that still waits, or began after the last reaction, does
     * not come back and keeps its start; any other has none.
     */
    static Product asMet(Product product, Notebook notebook) {
        return product.starts() != null && metReaction(product, notebook) ? product.withStarts(null) : product;
    }
}
