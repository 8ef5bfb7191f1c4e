package org.skinweek.ui.week;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.Fix;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;

/**
 * What a fix would do to the board, before anything is stored.
 *
 * @param leaving cards that would leave their place
 * @param coming cards that would come
 */
record FixGhosts(List<WeekPlacement> leaving, List<Ghost> coming) {
    static final FixGhosts NONE = new FixGhosts(List.of(), List.of());

    FixGhosts {
        leaving = List.copyOf(leaving);
        coming = List.copyOf(coming);
    }

    /** A card that would come. */
    record Ghost(BoardSlot slot, String name) {}

    /** What a fix would do; nothing where it is absent. */
    static FixGhosts of(@Nullable Fix fix, Timeline timeline) {
        return fix == null
                ? NONE
                : new FixGhosts(
                        fix.removed().stream()
                                .map(use -> slot(use, timeline)
                                        .with(product(use, timeline).id()))
                                .toList(),
                        fix.added().stream()
                                .map(use -> new Ghost(
                                        slot(use, timeline),
                                        product(use, timeline).name()))
                                .toList());
    }

    /** The slots that it would change: first where something would leave, then where something would come. */
    Stream<BoardSlot> slots() {
        return Stream.concat(
                leaving.stream().map(BoardSlot::of), coming.stream().map(Ghost::slot));
    }

    private static BoardSlot slot(Use use, Timeline timeline) {
        return new BoardSlot(timeline.dayOfWeek(use.day()), use.session());
    }

    private static Product product(Use use, Timeline timeline) {
        return timeline.products().get(use.product());
    }
}
