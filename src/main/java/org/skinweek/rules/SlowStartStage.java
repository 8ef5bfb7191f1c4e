package org.skinweek.rules;

/**
 * The step of its slow start on which a product is.
 *
 * @param rule the rule that asks for it
 * @param week the week of use that it is, counted from 1
 * @param most the most sessions in seven days
 * @param daysApart the least days from one day of use to the next: 1 is any day
 * @param lastWeek the last week of use of this step
 * @param last true where no further step follows: then the usual maximum holds
 */
public record SlowStartStage(Rule rule, int week, double most, double daysApart, int lastWeek, boolean last) {}
