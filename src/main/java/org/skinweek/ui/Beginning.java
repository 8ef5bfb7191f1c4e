package org.skinweek.ui;

import org.skinweek.app.Opening;
import org.skinweek.catalog.Catalog;
import org.skinweek.rules.Checker;

/**
 * What the window begins with.
 *
 * @param opening what came of opening the user's data
 * @param catalog actives, sources, claims
 * @param checker finds flags
 */
record Beginning(Opening opening, Catalog catalog, Checker checker) {}
