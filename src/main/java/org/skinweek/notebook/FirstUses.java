package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;

/**
 * When products were first used that were to start on a day. As everywhere, a day of which nothing is written down counts
 * as planned.
 */
final class FirstUses {
    private FirstUses() {}

    /** The first day on which a use is written down, since the day that the user states as the first one. */
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

    /** The first day before another on which it was used, as far as anybody knows; empty while it waits. */
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

    /** True when any session of a day was to have the product, were it not for the day on which it starts. */
    static boolean isPlanned(Notebook notebook, Product product, LocalDate day) {
        return notebook.planBegan().filter(began -> !day.isBefore(began)).isPresent()
                && notebook.plan().on(day).placements().stream()
                        .anyMatch(placement -> placement.day() == day.getDayOfWeek()
                                && placement.product().equals(product.id()));
    }

    /** True when the skin reacted although, or because, it had met the product by then. */
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
     * The product as a rule about the way back sees it: one that still waits, or began after the last reaction, is none that
     * comes back, and says when it starts; any other has begun.
     */
    static Product asMet(Product product, Notebook notebook) {
        return product.starts() != null && metReaction(product, notebook) ? product.withStarts(null) : product;
    }
}
