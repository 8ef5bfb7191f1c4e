package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.UsePause;

/**
 * Finds the pauses of each product before a week. Only what is known counts: a week of which fewer than {@value
 * #KNOWN_DAYS} days are known is no part of a pause, and a product that was never in use cannot come back.
 */
final class PausesOfUse {
    /** Days of a week that must be known: most of them. */
    private static final int KNOWN_DAYS = 4;

    private final Notebook notebook;
    private final LocalDate today;
    /** By the day's number since 1970; kept because weeks that follow one another look back on the same days. */
    private final Map<Long, KnownUses> days = new HashMap<>();

    PausesOfUse(Notebook notebook, LocalDate today) {
        this.notebook = notebook;
        this.today = today;
    }

    /**
     * The pauses of at least a week that end in the weeks before one, by product, the latest first.
     *
     * @param products in the order of the timeline
     */
    List<UsePause> before(LocalDate weekStart, List<Product> products) {
        List<UsePause> pauses = new ArrayList<>();
        if (!isNothingKnown(weekStart)) {
            Search search = new Search(weekStart, pauses);
            for (int product = 0; product < products.size(); product++) {
                search.find(product, products.get(product).id());
            }
        }
        return pauses;
    }

    /** True without a diary, and where every week is the same: quick to see, and so for many. */
    private boolean isNothingKnown(LocalDate weekStart) {
        return notebook.schedule().isPlain()
                && notebook.plan().weeks().size() <= 1
                && notebook.diary()
                        .between(weekStart.minusDays(UsePause.LATEST_BACK), weekStart)
                        .isEmpty();
    }

    /** The search for pauses before one week. */
    private final class Search {
        private final LocalDate weekStart;
        private final long start;
        private final List<UsePause> pauses;

        Search(LocalDate weekStart, List<UsePause> pauses) {
            this.weekStart = weekStart;
            this.start = weekStart.toEpochDay();
            this.pauses = pauses;
        }

        void find(int product, String id) {
            int last = -1;
            while (last >= -UsePause.LATEST_BACK) {
                int first = first(id, last);
                if (last - first + 1 >= Timeline.DAYS && wasInUse(id, first, last)) {
                    pauses.add(new UsePause(product, first, last));
                }
                last = Math.min(last, first) - 1;
            }
        }

        /** The first of the days without a product that end with one; the day after that one where there are none. */
        private int first(String id, int last) {
            int first = last + 1;
            while (last - first < UsePause.LONGEST) {
                int known = 0;
                for (int day = first - 1; day >= first - Timeline.DAYS; day--) {
                    if (day(day).used().contains(id)) {
                        return day + 1;
                    }
                    known += day(day).known() ? 1 : 0;
                }
                if (known < KNOWN_DAYS) {
                    return first;
                }
                first -= Timeline.DAYS;
            }
            return first;
        }

        /** True where a use came before some days, or the product was to be used on one of them and was not. */
        private boolean wasInUse(String id, int first, int last) {
            if (day(first - 1).used().contains(id)) {
                return true;
            }
            LocalDate begins = weekStart.plusDays(first);
            if (notebook.diary()
                    .firstUse(id)
                    .filter(use -> use.isBefore(begins))
                    .isPresent()) {
                return true;
            }
            for (int day = first; day <= last; day++) {
                if (day(day).leaves(id)) {
                    return true;
                }
            }
            return false;
        }

        private KnownUses day(int day) {
            return days.computeIfAbsent(start + day, key -> KnownUses.of(notebook, LocalDate.ofEpochDay(key), today));
        }
    }
}
