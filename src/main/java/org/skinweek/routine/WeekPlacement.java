package org.skinweek.routine;

import java.time.DayOfWeek;
import org.skinweek.catalog.Session;

/**
 * A product in one session of a week that repeats.
 *
 * @param day weekday
 * @param session morning or evening
 * @param product id of the product
 */
public record WeekPlacement(DayOfWeek day, Session session, String product) {}
