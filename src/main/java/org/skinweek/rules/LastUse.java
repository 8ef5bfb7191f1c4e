package org.skinweek.rules;

import org.skinweek.routine.Use;

/**
 * A use after which a limit leaves nothing for some days.
 *
 * @param use the use
 * @param rule the rule that laid the limit
 * @param next the first session after it in which another one is possible, in sessions since the morning of day 0
 */
public record LastUse(Use use, Rule rule, int next) {}
