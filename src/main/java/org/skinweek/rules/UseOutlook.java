package org.skinweek.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the days ahead have room for: how much of a product each rolling limit leaves, and when one more use is possible.
 *
 * @param product index of the product
 * @param from the session that was asked for, in sessions since the morning of day 0
 * @param rooms what each rolling limit leaves in that session, in the order of the rule book
 * @param earliest the first session from then on in which one more use exceeds no limit of caution or stop; empty where
 *     the days looked at have none
 */
public record UseOutlook(int product, int from, List<LimitRoom> rooms, OptionalInt earliest) {
    /** Of limits that leave as much, that on all acids and scrubs says more than that on one kind of them. */
    private static final Comparator<LimitRoom> TIGHTEST_FIRST = Comparator.comparingInt(LimitRoom::left)
            .thenComparing(room -> room.measure() != Measure.EXFOLIATION_UNITS)
            .thenComparing(room -> room.measure() == Measure.IRRITATION_LOAD);

    /** Copies the list. */
    public UseOutlook {
        rooms = List.copyOf(rooms);
    }

    /**
     * The limit that counts uses and leaves least; empty where none counts the product, or only some that no days could
     * ever exceed.
     */
    public Optional<LimitRoom> tightest() {
        return rooms.stream()
                .filter(room -> !room.spaced() && (room.left() == 0 || room.inAll() < JudgedDays.slots()))
                .min(TIGHTEST_FIRST);
    }
}
