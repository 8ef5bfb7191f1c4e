package org.skinweek.planning;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;

/**
 * Keeps treatments from days on which their opened packs have expired. Not those of a pack that has expired already: the
 * user knows that, and uses it all the same.
 */
final class ExpiringPacks {
    private final Treatments treatments;

    ExpiringPacks(Treatments treatments) {
        this.treatments = treatments;
    }

    /** The planned treatments of the seven days from one on that come after their packs expire. */
    Set<WeekPlacement> spoiled(Notebook notebook, LocalDate from, LocalDate today) {
        Set<WeekPlacement> spoiled = new LinkedHashSet<>();
        for (WeekPlacement use : notebook.plan().sevenDays(from).placements()) {
            if (notebook.product(use.product())
                    .flatMap(product -> last(product, today))
                    .filter(last -> use.dateFrom(from).isAfter(last))
                    .isPresent()) {
                spoiled.add(use);
            }
        }
        return spoiled;
    }

    /** The same request, in which no treatment is planned after its pack expires, nor are such uses made up for. */
    PlanRequest leftOut(PlanRequest request, Notebook notebook, LocalDate today) {
        LocalDate end = request.from().plusDays(request.days());
        PlanRequest fewer = request;
        for (Product product : notebook.shelf()) {
            if (last(product, today)
                    .filter(last -> last.isBefore(request.from()))
                    .isPresent()) {
                fewer = fewer.withTimes(product.id(), 0);
            }
        }
        Set<WeekPlacement> kept =
                new LinkedHashSet<>(notebook.plan().sevenDays(request.from()).placements());
        Set<WeekPlacement> spoiled = spoiled(notebook, request.from(), today);
        kept.removeAll(spoiled);
        kept.removeIf(use -> !use.dateFrom(request.from()).isBefore(end));
        for (WeekPlacement use : spoiled) {
            int left = (int) kept.stream()
                    .filter(other -> other.product().equals(use.product()))
                    .count();
            if (fewer.times().getOrDefault(use.product(), 0) > left) {
                fewer = fewer.withTimes(use.product(), left);
            }
        }
        return barred(fewer, notebook, today);
    }

    /** The same request, in which no treatment is planned after its pack expires. */
    PlanRequest barred(PlanRequest request, Notebook notebook, LocalDate today) {
        LocalDate end = request.from().plusDays(request.days());
        PlanRequest barred = request;
        for (Product product : notebook.shelf()) {
            LocalDate day = last(product, today).map(last -> last.plusDays(1)).orElse(end);
            for (day = day.isBefore(request.from()) ? request.from() : day; day.isBefore(end); day = day.plusDays(1)) {
                for (Session session : Session.values()) {
                    barred = barred.withBarred(new WeekPlacement(day.getDayOfWeek(), session, product.id()));
                }
            }
        }
        return barred;
    }

    /** The last day on which the pack of a treatment keeps; empty where that does not matter. */
    private Optional<LocalDate> last(Product product, LocalDate today) {
        return Optional.ofNullable(product.keepsUntil())
                .filter(last -> treatments.treats(product) && !last.isBefore(today));
    }
}
