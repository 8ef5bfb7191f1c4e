package org.skinweek.app;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.skinweek.notebook.IntroductionDays;
import org.skinweek.notebook.Notebook;

/**
 * Shows a stored notebook as of today: without entries dated later, and with the days on which new products actually
 * start, given what has happened. The last result is cached, since listeners ask often.
 */
public final class NotebookOfToday implements UnaryOperator<Notebook> {
    private final UserRules rules;
    private final UserClock clock;
    private volatile Known known = new Known(Notebook.EMPTY, LocalDate.MIN, Notebook.EMPTY);

    /** A view by the user's rules and clock. */
    public NotebookOfToday(UserRules rules, UserClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Notebook apply(Notebook notebook) {
        LocalDate today = clock.today(notebook.settings());
        Known last = known;
        if (!last.isOf(notebook, today)) {
            last = new Known(notebook, today, IntroductionDays.asOf(today, notebook, rules::of));
            known = last;
        }
        return last.shown();
    }

    /** What was shown last: a notebook as of a day. */
    private record Known(Notebook stored, LocalDate day, Notebook shown) {
        /** Compared by identity: comparing ten years of diary is slow. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Notebook notebook, LocalDate today) {
            return notebook == stored && today.equals(day);
        }
    }
}
