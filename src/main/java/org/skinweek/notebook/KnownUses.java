package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.DaysAway;

/**
 * What is known of the uses on one day. A day before today is known by what is logged for it, or by days away; as
 * everywhere, a day without any log counts as planned, but that a product was not planned says nothing of it.
 *
 * @param used ids of the products
 * @param left ids of the products that were to be used and were not
 * @param away true where every other product was out of reach
 * @param known true where a product that is not among the used ones was not used
 */
record KnownUses(Set<String> used, Set<String> left, boolean away, boolean known) {
    static KnownUses of(Notebook notebook, LocalDate date, LocalDate today) {
        DiaryDay logged = notebook.diary().day(date);
        Optional<DaysAway> stay = notebook.schedule().awayOn(date);
        boolean isPast = date.isBefore(today);
        boolean isLogged = !logged.entries().isEmpty();
        Set<String> used = new HashSet<>();
        Set<String> left = new HashSet<>();
        if (!isPast || !isLogged) {
            for (WeekPlacement planned : notebook.planOn(date).placements()) {
                used.add(planned.product());
            }
        }
        for (DiaryEntry entry : logged.entries()) {
            if (!entry.done()) {
                left.add(entry.product());
                used.remove(entry.product());
            }
        }
        logged.uses().forEach(entry -> used.add(entry.product()));
        return new KnownUses(used, left, stay.isPresent(), !isPast || isLogged || stay.isPresent());
    }

    /** True where it is certain that a product in use was not used. */
    boolean leaves(String product) {
        return !used.contains(product) && (away || left.contains(product));
    }
}
