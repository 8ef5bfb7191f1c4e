package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/**
 * Counts how many weeks the skin has known a product, on which slow starts and adaptation depend.
 *
 * <ol>
 *   <li>A stated first use counts, whatever the diary says: only the user knows of uses that are not in it, or may
 *       start over on purpose.
 *   <li>A product that starts later counts from its start: it was not used before, unless the diary says so.
 *   <li>A product without a stated first use is one that the user called long used. A diary mostly begins later than
 *       the products in it, so its first entries make none of them new. Only a diary that was well kept for {@value
 *       #KEPT_WEEKS} weeks without this product, and without its actives in any other, shows that the skin does not
 *       know it (any more): then its first use in the diary counts.
 *   <li>Otherwise it counts as used for {@link Timeline#ASSUMED_WEEKS_USED} weeks.
 * </ol>
 */
public final class WeeksOfUse {
    /** The longest use that any rule distinguishes: skin counts as adapted after twelve weeks. */
    static final int KEPT_WEEKS = 12;

    private static final int KEPT_DAYS = KEPT_WEEKS * 7;

    private WeeksOfUse() {}

    /** Completed weeks at a day, from 0. */
    public static int at(LocalDate day, Product product, Notebook notebook) {
        @Nullable LocalDate stated = product.firstUsed();
        @Nullable LocalDate starts = product.starts();
        if (starts != null && (stated == null || stated.isBefore(starts))) {
            return between(
                    FirstUses.logged(notebook, product)
                            .filter(use -> use.isBefore(starts))
                            .orElse(starts),
                    day);
        }
        if (stated != null) {
            return between(stated, day);
        }
        Optional<LocalDate> logged = notebook.diary().firstUse(product.id());
        if (logged.isPresent()
                && between(logged.get(), day) < Timeline.ASSUMED_WEEKS_USED
                && isNewToTheDiary(product, logged.get(), notebook)) {
            return between(logged.get(), day);
        }
        return Timeline.ASSUMED_WEEKS_USED;
    }

    private static int between(LocalDate first, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, day) / 7);
    }

    private static boolean isNewToTheDiary(Product product, LocalDate firstUse, Notebook notebook) {
        Diary diary = notebook.diary();
        LocalDate since = firstUse.minusDays(KEPT_DAYS);
        if (diary.firstDay().filter(first -> !first.isAfter(since)).isEmpty()) {
            return false;
        }
        NavigableMap<LocalDate, DiaryDay> before = diary.between(since, firstUse.minusDays(1));
        return before.size() >= KEPT_DAYS / 2 && !known(before, notebook).containsAll(actives(product));
    }

    /** The actives of everything that was used on some days. */
    private static Set<String> known(NavigableMap<LocalDate, DiaryDay> days, Notebook notebook) {
        Set<String> used = new HashSet<>();
        for (DiaryDay day : days.values()) {
            day.uses().forEach(entry -> used.add(entry.product()));
        }
        Set<String> known = new HashSet<>();
        for (String id : used) {
            notebook.product(id).ifPresent(product -> known.addAll(actives(product)));
        }
        return known;
    }

    private static Set<String> actives(Product product) {
        Set<String> actives = new HashSet<>();
        for (Dose dose : product.doses()) {
            actives.add(dose.identity());
        }
        return actives;
    }
}
