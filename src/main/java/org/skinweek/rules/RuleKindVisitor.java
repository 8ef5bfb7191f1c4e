package org.skinweek.rules;

/**
 * Handles each kind of limit. Code that depends on the kind, such as its wording, is written as a visitor, so that
 * forgetting a kind does not compile. A kind that restricts another to days or sessions is visited as that other one.
 *
 * @param <R> the result
 */
public interface RuleKindVisitor<R> {
    /** At most so much in a window. */
    R mostInWindow(MostInWindow kind);

    /** A slow start. */
    R rampUp(RampUp kind);

    /** Hours between two uses. */
    R leastRest(LeastRest kind);

    /** Products kept out of one session. */
    R notTogether(NotTogether kind);

    /** Products that belong in one session of the day. */
    R sessionOnly(SessionOnly kind);

    /** A use that needs another product with it or after it. */
    R needs(NeedsCover kind);

    /** Products that are forbidden, always or in some state of the skin. */
    R anyUse(AnyUse kind);

    /** Reassurance about one product. */
    R fineUse(FineUse kind);

    /** Not more often than prescribed. */
    R asPrescribed(AsPrescribed kind);

    /** A strength that nobody sells. */
    R oddStrength(OddStrength kind);

    /** Reassurance about two products together. */
    R fineTogether(FineTogether kind);

    /** Evenings free of strong products. */
    R restNights(RestNights kind);

    /** Days between two uses. */
    R daysApart(DaysApart kind);

    /** At least one use in so many days. */
    R leastOften(LeastOften kind);

    /** Products kept out of one day. */
    R notOnOneDay(NotOnOneDay kind);

    /** Knowledge that limits nothing. */
    R learnOnly(LearnOnly kind);

    /** Several limits that one rule lays. */
    R several(SeveralLimits kind);

    /** Products that come back one after another after a pause. */
    R wayBack(WayBack kind);

    /** A slow start that begins again after a pause. */
    R gentleReturn(GentleReturn kind);
}
