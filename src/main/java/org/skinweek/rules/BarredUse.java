package org.skinweek.rules;

import org.skinweek.routine.Use;

/**
 * A use that the rules keep from the skin on its day, however it was planned.
 *
 * @param use the use
 * @param rule the rule that bars it
 */
public record BarredUse(Use use, Rule rule) {}
