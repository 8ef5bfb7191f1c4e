package org.skinweek.planner;

import java.util.Optional;
import org.skinweek.rules.Rule;

/**
 * How often a product is usually used on a skin, for use where the user has no other wish.
 *
 * @param times uses a week to wish for; 0 when none is allowed, or when the catalogue says to wait with it
 * @param start uses a week to begin with, within what the rules allow
 * @param most the most uses a week, evenly laid, that the rules allow of this product alone
 * @param isNew true while the skin is new to it, so that {@code start} is what to wish for
 * @param forbidden the rule that forbids even one use; empty when one is allowed
 */
public record UsualTimes(int times, int start, int most, boolean isNew, Optional<Rule> forbidden) {}
