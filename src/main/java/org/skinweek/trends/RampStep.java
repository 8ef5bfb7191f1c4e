package org.skinweek.trends;

import java.time.LocalDate;

/**
 * A step of the slow start of retinoids.
 *
 * @param from the first day on which it holds
 * @param to the last one
 * @param most the most sessions in seven days
 */
public record RampStep(LocalDate from, LocalDate to, double most) {}
