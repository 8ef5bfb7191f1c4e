package org.skinweek.trends;

/**
 * A product after so many weeks of use, which is what many answers of the rules depend on.
 *
 * @param product its id
 * @param weeks completed weeks of use
 */
record ProductAge(String product, int weeks) {}
