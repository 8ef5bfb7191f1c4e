package org.skinweek.advice;

import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** A reason why a planned use is where it is. */
public sealed interface PlacementReason {
    /** The user pinned it. */
    record Pinned() implements PlacementReason {}

    /** It is care, which is planned in each session that needs it, or its day may not change. */
    record Settled() implements PlacementReason {}

    /** Its product is used in this session on nearly every day, so that no single day needs a reason. */
    record Daily() implements PlacementReason {}

    /**
     * It keeps a distance from another use of its product.
     *
     * @param other the nearest other use; of two equally near ones, the earlier
     * @param days how many days lie between the two, 2 to 6
     * @param after true when the other one comes before it
     */
    record Apart(Use other, int days, boolean after) implements PlacementReason {}

    /**
     * It is one of several uses that cannot all keep a free day between them, and lie as evenly as they can.
     *
     * @param uses how many there are in this session of the week, 2 to 4
     */
    record Spread(int uses) implements PlacementReason {}

    /**
     * A rule keeps it off another day, because of a use of another product.
     *
     * @param barred where it may not be, in the same session of that day
     * @param flag what would be flagged there
     * @param neighbour the use that it would be too close to
     */
    record Neighbour(Use barred, Flag flag, Use neighbour) implements PlacementReason {}

    /**
     * A rule keeps it off the day before or after, whichever uses cause that.
     *
     * @param barred where it may not be
     * @param flag what would be flagged there
     */
    record Limited(Use barred, Flag flag) implements PlacementReason {}

    /** The user prefers this day. */
    record PreferredDay() implements PlacementReason {}

    /** Elsewhere it would take an evening that is free of strong products. */
    record Rest() implements PlacementReason {}

    /** On another day it would follow another strong evening, or be followed by one. */
    record BetweenRests() implements PlacementReason {}

    /** It was there before. */
    record Kept() implements PlacementReason {}

    /** It is the only use of its product, and any other open day would be as good. */
    record Free() implements PlacementReason {}
}
