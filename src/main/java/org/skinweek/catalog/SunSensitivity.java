package org.skinweek.catalog;

/**
 * Whether an active makes skin burn more easily.
 *
 * @param raisesSensitivity {@code yes}, {@code no} or {@code unclear}
 * @param note what is known
 */
public record SunSensitivity(String raisesSensitivity, String note) {}
