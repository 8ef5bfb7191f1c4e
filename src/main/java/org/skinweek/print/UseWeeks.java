package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Timeline;

/** Blocks of seven days that end today, and what was used and planned in each. */
final class UseWeeks {
    private final Notebook notebook;
    private final LocalDate today;
    private final List<LocalDate> begins = new ArrayList<>();

    UseWeeks(Notebook notebook, LocalDate today, int weeks) {
        this.notebook = notebook;
        this.today = today;
        for (int week = weeks; week > 0; week--) {
            begins.add(today.plusDays(1).minusDays((long) week * Timeline.DAYS));
        }
    }

    /**
     * A product in a block.
     *
     * @param done times that it was used, as written down
     * @param planned times that it was planned
     */
    record Count(int done, int planned) {}

    /** The first day of each block. */
    List<LocalDate> begins() {
        return List.copyOf(begins);
    }

    /** The first day of all. */
    LocalDate first() {
        return begins.get(0);
    }

    /** Days with any entry. */
    int loggedDays() {
        return (int) notebook.diary().between(first(), today).values().stream()
                .filter(day -> !day.entries().isEmpty())
                .count();
    }

    /** True where no day of a block has an entry, so that nothing is known of it. */
    boolean isUnknown(LocalDate begin) {
        return notebook.diary().between(begin, begin.plusDays(Timeline.DAYS - 1L)).values().stream()
                .allMatch(day -> day.entries().isEmpty());
    }

    /** How often a product was used and planned in a block. */
    Count count(String product, LocalDate begin) {
        int done = 0;
        int planned = 0;
        for (LocalDate day = begin; day.isBefore(begin.plusDays(Timeline.DAYS)); day = day.plusDays(1)) {
            done += (int) notebook.diary().day(day).uses().stream()
                    .filter(entry -> entry.product().equals(product))
                    .map(entry -> entry.session())
                    .distinct()
                    .count();
            planned += notebook.planOn(day).count(product);
        }
        return new Count(done, planned);
    }
}
