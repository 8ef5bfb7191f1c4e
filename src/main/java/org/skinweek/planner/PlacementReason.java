package org.skinweek.planner;

import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** The strongest reason why a planned use is where it is. */
public sealed interface PlacementReason {
    /** The user pinned it. */
    record Pinned() implements PlacementReason {}

    /** It is care, which is laid in each session that needs it, or it lies in days that may not change. */
    record Settled() implements PlacementReason {}

    /**
     * A rule keeps it from the day before or after, because of another use.
     *
     * @param barred where it may not be, in the same session of that day
     * @param flag what would be flagged there
     * @param neighbour the use that it would come too near to, which may be of the same product
     */
    record Neighbour(Use barred, Flag flag, Use neighbour) implements PlacementReason {}

    /**
     * A rule keeps it from the day before or after, whichever uses make it so.
     *
     * @param barred where it may not be
     * @param flag what would be flagged there
     */
    record Limited(Use barred, Flag flag) implements PlacementReason {}

    /** On other days the uses of the product would lie less evenly. */
    record Even() implements PlacementReason {}

    /** The user prefers this day. */
    record PreferredDay() implements PlacementReason {}

    /** It leaves an evening free of strong products that it would take elsewhere. */
    record Rest() implements PlacementReason {}

    /** Elsewhere it would follow another strong evening, or be followed by one. */
    record Apart() implements PlacementReason {}

    /** It was there before. */
    record Kept() implements PlacementReason {}

    /** Any other open day would be as good. */
    record Free() implements PlacementReason {}
}
