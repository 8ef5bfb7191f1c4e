package org.skinweek.ui.today;

/**
 * What is left of a product these days.
 *
 * @param name what the user calls it
 * @param text how much is used, when more comes back, and when the next may be
 */
public record LeftLine(String name, String text) {}
