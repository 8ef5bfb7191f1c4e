package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;

/**
 * What a rule limits. A kind lays limits over a stretch; it never decides by itself what is wrong. Code that depends on
 * the kind asks it, or visits it ({@link RuleKindVisitor}), and never tests its class.
 */
public sealed interface RuleKind
        permits MostInWindow,
                RampUp,
                LeastRest,
                NotTogether,
                SessionOnly,
                NeedsCover,
                AnyUse,
                FineTogether,
                FineUse,
                AsPrescribed,
                OddStrength,
                RestNights,
                DaysApart,
                LeastOften,
                NotOnOneDay,
                OnDays,
                InSession,
                LearnOnly,
                SeveralLimits,
                WayBack,
                GentleReturn {
    /** Lays this kind's limits over a stretch for a rule. */
    void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits);

    /** Calls the visitor's method for this kind. */
    <R> R accept(RuleKindVisitor<R> visitor);

    /** The products that it speaks of; empty where it chooses products by something other than what they hold. */
    List<Selector> subjects();

    /** False where no limit of this kind can have a part for uses of a product. */
    default boolean mayConcern(ProductContext usage) {
        List<Selector> subjects = subjects();
        return subjects.isEmpty() || subjects.stream().anyMatch(subject -> subject.matches(usage));
    }

    /** What is limited, without the days or sessions to which a user's own rule restricts it. */
    default RuleKind core() {
        return this;
    }

    /**
     * On which parts of the body it is laid: by default on each separately, since what is on the eyes is not on the
     * face.
     */
    default ZoneReach reach() {
        return ZoneReach.EACH_ZONE;
    }

    /** True when it is about what days add up to, so that no single use is to blame. */
    default boolean addsUpOverDays() {
        return false;
    }

    /** From how many days without a use on it minds that a product paused; empty where it never does. */
    default List<Integer> pauseDays(Sensitivity skin) {
        return List.of();
    }

    /** True when each use is one too many, however few there are. */
    default boolean forbidsEachUse() {
        return false;
    }

    /** True when room for a use comes back by itself as days go by. */
    default boolean freesUp() {
        return addsUpOverDays() || hoursBetween().isPresent();
    }

    /** True when it adds up what each use weighs, such as exfoliation units, rather than counting uses. */
    default boolean addsUpWeights() {
        return false;
    }

    /** True when it keeps two products out of the same session or day. */
    default boolean forbidsMeeting() {
        return false;
    }

    /** The least hours between two uses; empty where it asks for none. */
    default Optional<BySensitivity> hoursBetween() {
        return Optional.empty();
    }

    /** True when it says in which session of the day a product belongs. */
    default boolean choosesSession() {
        return false;
    }

    /** True when it asks for evenings free of strong products. */
    default boolean asksForRestNights() {
        return false;
    }

    /** This kind as a count in a window, which people are told in numbers; empty for kinds that count otherwise. */
    default Optional<MostInWindow> countInWindow() {
        return Optional.empty();
    }

    /** True when a flag with this bound may be of this kind: what excludes two uses allows one of them. */
    default boolean mayHaveBound(double bound, Sensitivity skin) {
        return bound == 1;
    }

    /**
     * The products of which one is missing where the limit is exceeded; empty where the limit is on the uses
     * themselves.
     */
    default Optional<Selector> missing() {
        return Optional.empty();
    }

    /**
     * True when a prescriber's order settles it: what prescribed products alone exceed is worth a tip at most. False
     * for what no prescription makes safe.
     *
     * @param severity how much it would matter otherwise
     */
    default boolean yieldsToPrescriber(Severity severity) {
        return true;
    }

    /** True where a use beyond the limit must not be made, whatever the severity of the rule. */
    default boolean holdsBack() {
        return false;
    }

    /** The numbers of this kind that a user may set, in the order in which people read them. */
    default List<RuleNumber> numbers() {
        return List.of();
    }

    /** This kind with another value for one of its {@link #numbers()}. */
    default RuleKind with(String key, BySensitivity value) {
        throw new IllegalArgumentException("%s has no number %s: take one of numbers()".formatted(this, key));
    }

    /** This kind with a kind that it shares with another rule replaced. */
    default RuleKind replacing(RuleKind shared, RuleKind other) {
        return this;
    }
}
