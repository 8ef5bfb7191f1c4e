package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Use;

/**
 * Which uses of a week can still be planned otherwise. A day that is over can change only for the weeks to come, and not
 * where the diary stands in for the plan; what is ticked already has happened, whatever the plan says.
 */
final class MovableUses implements Predicate<Use> {
    private final Notebook notebook;
    private final LocalDate start;
    private final LocalDate today;
    private final EditScope scope;
    private final List<String> products;

    /** The movable uses of the week that begins on a day, for as long as edits hold. */
    MovableUses(Notebook notebook, LocalDate start, LocalDate today, EditScope scope) {
        this.notebook = notebook;
        this.start = start;
        this.today = today;
        this.scope = scope;
        products = List.copyOf(notebook.products().keySet());
    }

    @Override
    public boolean test(Use use) {
        LocalDate date = start.plusDays(use.day());
        List<DiaryEntry> written = notebook.diary().day(date).entries();
        boolean done = written.stream()
                .anyMatch(entry -> entry.done()
                        && entry.session() == use.session()
                        && entry.product().equals(products.get(use.product())));
        boolean over = date.isBefore(today);
        return !done && (!over || (scope == EditScope.EVERY_WEEK && written.isEmpty()));
    }
}
