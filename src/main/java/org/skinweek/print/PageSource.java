package org.skinweek.print;

import java.time.LocalDate;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.words.Words;

/**
 * What pages are made of.
 *
 * @param notebook as the user sees it today
 * @param catalog knows the actives
 * @param checker the rules as the user has adjusted them
 * @param today the current day, by the user's cut-off
 * @param words the texts
 */
public record PageSource(Notebook notebook, Catalog catalog, Checker checker, LocalDate today, Words words) {
    /** The first day of the week that today belongs to. */
    public LocalDate weekStart() {
        return notebook.settings().weekStart(today);
    }
}
