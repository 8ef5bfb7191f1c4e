package org.skinweek.rules;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;

/** What makes a rule matter more, or less. */
public sealed interface RuleCircumstance {
    /** The skin has this sensitivity. */
    record SkinIs(Sensitivity sensitivity) implements RuleCircumstance {}

    /** One of the uses is of such a product. */
    record Involving(Selector selector) implements RuleCircumstance {}

    /** The value is more than this many times the bound. */
    record MoreThanTimes(double factor) implements RuleCircumstance {}

    /** The value is more than a number, perhaps in a window other than the rule's own. */
    record MoreThan(BySensitivity most, @Nullable TimeWindow window) implements RuleCircumstance {}

    /** Two uses are in one session. */
    record SameSession() implements RuleCircumstance {}

    /** Two uses are on one evening. */
    record SameNight() implements RuleCircumstance {}

    /** The needed cover is missing on every morning of the week. */
    record NoneInWeek() implements RuleCircumstance {}
}
