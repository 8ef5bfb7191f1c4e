package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.rules.Checker;

/** The steps of a session that a notice's buttons are about. */
public final class OpenSteps {
    private OpenSteps() {}

    /** Ids of what is planned, not written down and barred by no rule. */
    public static List<String> allowed(
            Notebook notebook, Checker checker, LocalDate day, Session session, LocalDate today) {
        return new DayUses(notebook, new SkinDays(checker, notebook, today))
                .allowed(day, session).stream().map(Product::id).toList();
    }
}
