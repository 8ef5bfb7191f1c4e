package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;

/** The day of the first planned use of a product that starts on some day: on the board and on Today it is marked. */
public final class FirstUseDay {
    /** Within so many days every product of a week that repeats has come. */
    private static final int DAYS = 2 * Timeline.DAYS;

    private FirstUseDay() {}

    /** The day; empty for a product that starts on no particular day, or is not planned from it on. */
    public static Optional<LocalDate> of(Product product, Notebook notebook) {
        @Nullable LocalDate starts = product.starts();
        if (starts == null) {
            return Optional.empty();
        }
        return IntStream.range(0, DAYS)
                .mapToObj(starts::plusDays)
                .filter(day -> isPlanned(product.id(), day, notebook))
                .findFirst();
    }

    /** True on that day, where no use before it is written down. */
    public static boolean is(LocalDate day, Product product, Notebook notebook) {
        boolean usedBefore = notebook.diary()
                .firstUse(product.id())
                .filter(first -> first.isBefore(day))
                .isPresent();
        return !usedBefore && of(product, notebook).filter(day::equals).isPresent();
    }

    private static boolean isPlanned(String id, LocalDate day, Notebook notebook) {
        WeekPlan plan = notebook.planOn(day);
        return plan.products(day.getDayOfWeek(), Session.MORNING).contains(id)
                || plan.products(day.getDayOfWeek(), Session.EVENING).contains(id);
    }
}
