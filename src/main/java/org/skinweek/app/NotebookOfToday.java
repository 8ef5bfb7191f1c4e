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
    private Notebook stored = Notebook.EMPTY;
    private Notebook shown = Notebook.EMPTY;
    private LocalDate day = LocalDate.MIN;

    /** A view by the user's rules and clock. */
    public NotebookOfToday(UserRules rules, UserClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Notebook apply(Notebook notebook) {
        LocalDate today = clock.today(notebook.settings());
        if (!isLast(notebook) || !today.equals(day)) {
            shown = IntroductionDays.asOf(today, notebook, rules::of);
            stored = notebook;
            day = today;
        }
        return shown;
    }

    /** Compared by identity: comparing ten years of diary is slow. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isLast(Notebook notebook) {
        return notebook == stored;
    }
}
