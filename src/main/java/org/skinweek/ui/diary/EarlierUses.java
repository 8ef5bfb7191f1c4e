package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.trends.UsesBefore;

/**
 * What was used in the days before one.
 *
 * @param uses the treatments, that of the latest use first
 * @param unlogged how many of those days have no entry
 */
record EarlierUses(List<UsesBefore> uses, int unlogged) {
    EarlierUses {
        uses = List.copyOf(uses);
    }

    static EarlierUses of(LocalDate day, Notebook notebook, Checker checker, Catalog catalog) {
        return new EarlierUses(UsesBefore.of(day, notebook, checker, catalog), UsesBefore.unlogged(day, notebook));
    }
}
