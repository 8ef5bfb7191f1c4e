package org.skinweek.rules;

/**
 * Does something for each kind of limit. Whatever depends on the kind, such as how people are told of it, is written as one
 * of these, so that a kind that is forgotten does not compile. A kind that restricts another to days or sessions is
 * visited as that other one.
 *
 * @param <R> what comes of it
 */
public interface RuleKindVisitor<R> {
    /** At most so much in a window. */
    R mostInWindow(MostInWindow kind);

    /** A slow start. */
    R rampUp(RampUp kind);

    /** Hours between two uses. */
    R leastRest(LeastRest kind);

    /** Not in one session. */
    R notTogether(NotTogether kind);

    /** One session of the day. */
    R sessionOnly(SessionOnly kind);

    /** Another product with it or after it. */
    R needs(NeedsCover kind);

    /** Not while something holds, or not at all. */
    R anyUse(AnyUse kind);

    /** Fine by itself. */
    R fineUse(FineUse kind);

    /** Not more often than prescribed. */
    R asPrescribed(AsPrescribed kind);

    /** A strength that nobody sells. */
    R oddStrength(OddStrength kind);

    /** Fine together. */
    R fineTogether(FineTogether kind);

    /** Evenings free of strong products. */
    R restNights(RestNights kind);

    /** Days between two uses. */
    R daysApart(DaysApart kind);

    /** At least so often. */
    R leastOften(LeastOften kind);

    /** Not on one day. */
    R notOnOneDay(NotOnOneDay kind);

    /** Told, and limits nothing. */
    R learnOnly(LearnOnly kind);

    /** Several limits that one rule lays. */
    R several(SeveralLimits kind);

    /** One after another after a pause. */
    R wayBack(WayBack kind);
}
