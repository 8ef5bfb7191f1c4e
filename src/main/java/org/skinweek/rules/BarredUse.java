package org.skinweek.rules;

import org.skinweek.routine.Use;

/**
 * A use that the rules forbid on its day, however it came to be planned.
 *
 * @param use the use
 * @param rule the rule that bars it
 */
public record BarredUse(Use use, Rule rule) {}
