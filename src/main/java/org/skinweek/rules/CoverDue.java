package org.skinweek.rules;

import org.skinweek.routine.Use;

/**
 * A morning on which a rule asks for cover, such as sunscreen.
 *
 * @param rule the rule that asks
 * @param because the use that calls for it
 */
public record CoverDue(Rule rule, Use because) {}
