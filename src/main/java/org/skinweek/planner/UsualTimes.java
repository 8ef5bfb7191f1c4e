package org.skinweek.planner;

import java.util.Optional;
import org.skinweek.rules.Rule;

/**
 * How often a product is usually used by a skin, as far as nobody wished otherwise.
 *
 * @param times uses a week to wish for; 0 when none is allowed, or when the catalogue says to wait with it
 * @param start uses a week with which somebody begins, within what the rules allow
 * @param most the most evenly laid uses a week that the rules allow of this product alone
 * @param isNew true while the skin is new to it, so that {@code start} is what to wish for
 * @param forbidden the rule that forbids even one use; empty when one is allowed
 */
public record UsualTimes(int times, int start, int most, boolean isNew, Optional<Rule> forbidden) {}
