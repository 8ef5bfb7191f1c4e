package org.skinweek.ui;

import org.skinweek.app.Opening;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlannerData;
import org.skinweek.rules.RuleBook;

/**
 * What the window begins with.
 *
 * @param opening what came of opening the user's data
 * @param catalog actives, sources, claims
 * @param book the rules
 * @param planning what is usual, and what makes a week better
 */
record Beginning(Opening opening, Catalog catalog, RuleBook book, PlannerData planning) {}
