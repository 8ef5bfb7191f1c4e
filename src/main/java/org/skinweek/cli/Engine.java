package org.skinweek.cli;

import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.PlannerDataReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.planner.PlannerData;
import org.skinweek.rules.Checker;

/**
 * What the commands need of the knowledge base.
 *
 * @param catalog actives and sources
 * @param checker finds flags
 * @param planning what is wished for and what makes a week better
 */
public record Engine(Catalog catalog, Checker checker, PlannerData planning) {
    /** The engine over the knowledge base that ships with the program. */
    public static Engine read() {
        Catalog catalog = CatalogReader.read();
        return new Engine(catalog, new Checker(RuleBookReader.read(catalog)), PlannerDataReader.read());
    }
}
