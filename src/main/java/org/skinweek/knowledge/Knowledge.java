package org.skinweek.knowledge;

import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlannerData;
import org.skinweek.rules.RuleBook;

/**
 * Everything that ships in {@code data/}.
 *
 * @param catalog actives, sources and the story of the article
 * @param book the rules
 * @param plannerData how often products are usually used, and what makes a week better
 */
public record Knowledge(Catalog catalog, RuleBook book, PlannerData plannerData) {
    /** What ships with the program. */
    public static Knowledge read() {
        Catalog catalog = CatalogReader.read();
        return new Knowledge(catalog, RuleBookReader.read(catalog), PlannerDataReader.read());
    }
}
