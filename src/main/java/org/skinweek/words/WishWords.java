package org.skinweek.words;

import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Product;

/** Says where the number of uses of a product comes from. */
public final class WishWords {
    private final Words words;

    /** Sentences in the language of these texts. */
    public WishWords(Words words) {
        this.words = words;
    }

    /**
     * Whose number it is, such as "as you wished; 5 are prescribed"; without a full stop.
     *
     * @param wish the wish that the planner was given
     */
    public String origin(Product product, Wish wish) {
        @Nullable Integer wanted = product.wantedPerWeek();
        @Nullable Integer prescribed = product.prescribedPerWeek();
        return switch (wish.origin()) {
            case PRESCRIBED ->
                wanted == null || wanted.equals(prescribed)
                        ? words.text("plan.wish.prescribed")
                        : words.text("plan.wish.prescribed.other", wanted);
            case WISHED ->
                prescribed == null || prescribed == wish.times()
                        ? words.text("plan.wish.own")
                        : words.text("plan.wish.own.other", prescribed);
            case PLANNED -> words.text("plan.wish.planned");
            case USUAL -> words.text("plan.wish.usual");
        };
    }

    /**
     * Why a product is not wished for at all; without a full stop.
     *
     * @param unknown true when nothing is known that would tell how often it is usually used
     */
    public String none(Product product, boolean unknown) {
        @Nullable Integer prescribed = product.prescribedPerWeek();
        if (product.wantedPerWeek() != null) {
            return prescribed == null || prescribed == 0
                    ? words.text("plan.wish.none")
                    : words.text("plan.wish.none.other", prescribed);
        }
        if (unknown) {
            return words.text("plan.wish.unknown");
        }
        return words.text("plan.wish.unasked");
    }
}
