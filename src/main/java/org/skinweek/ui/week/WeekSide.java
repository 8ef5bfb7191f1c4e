package org.skinweek.ui.week;

import org.skinweek.ui.rules.RuleDialogs;

/**
 * What the side of the week draws on besides the week itself.
 *
 * @param rules adjusts the rules that flags are about
 * @param left says what limits leave of a product
 * @param later looks at the weeks after the shown one
 */
public record WeekSide(RuleDialogs rules, WeekLeft left, LaterFlagsModel later, Runnable template) {}
