package org.skinweek.trends;

import java.time.LocalDate;

/**
 * A day with a retinoid.
 *
 * @param date the day
 * @param done true where a use is written down, false where it is planned and still to come
 */
public record RetinoidDay(LocalDate date, boolean done) {}
