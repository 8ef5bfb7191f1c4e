package org.skinweek.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.routine.Use;

/**
 * Where one use of a product may go.
 *
 * @param product index of the product
 * @param open the sessions where it may go, the best first
 * @param barred the sessions where a rule forbids it, in order of time
 * @param uses how many uses a week there would be
 * @param usual how many are usual for the skin; equal to {@code uses} for care, which is never too much
 */
public record SlotPlaces(int product, List<SlotPlace> open, List<SlotPlace> barred, int uses, int usual) {
    /** The most places that are called best: more would not help to choose. */
    public static final int MOST_BEST = 3;

    /** Copies the lists. */
    public SlotPlaces {
        open = List.copyOf(open);
        barred = List.copyOf(barred);
    }

    /** True when there would be more uses than usual for the skin. */
    public boolean aboveUsual() {
        return uses > usual;
    }

    /**
     * The open places that cost as little as the first, a few at most; none where even the first does not suit the
     * product.
     */
    public List<SlotPlace> best() {
        return open.stream()
                .filter(place ->
                        !place.unsuited() && place.costs().equals(open.get(0).costs()))
                .limit(MOST_BEST)
                .toList();
    }

    /**
     * The place in the session of a use, open or barred; empty where the product is there already or the day is past.
     */
    public Optional<SlotPlace> at(Use use) {
        return Stream.concat(open.stream(), barred.stream())
                .filter(place -> place.use().slot() == use.slot())
                .findFirst();
    }
}
