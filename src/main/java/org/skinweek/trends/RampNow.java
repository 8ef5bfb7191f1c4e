package org.skinweek.trends;

import java.time.LocalDate;
import org.skinweek.rules.SlowStartStage;

/**
 * The step of its slow start on which a product is now.
 *
 * @param stage what the rules ask for
 * @param nextDay the day on which the next step begins, or the slow start is over, where it is used until then
 */
public record RampNow(SlowStartStage stage, LocalDate nextDay) {}
