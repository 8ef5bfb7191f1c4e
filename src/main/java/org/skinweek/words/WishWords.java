package org.skinweek.words;

import org.jspecify.annotations.Nullable;
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
     * @param times uses that were asked of the planner
     */
    public String origin(Product product, int times) {
        @Nullable Integer wanted = product.wantedPerWeek();
        @Nullable Integer prescribed = product.prescribedPerWeek();
        if (wanted == null) {
            return words.text(prescribed == null ? "plan.wish.usual" : "plan.wish.prescribed");
        }
        if (prescribed == null || wanted.equals(prescribed)) {
            return words.text(prescribed == null ? "plan.wish.own" : "plan.wish.prescribed");
        }
        return wanted < prescribed || times > prescribed
                ? words.text("plan.wish.own.other", prescribed)
                : words.text("plan.wish.prescribed.other", wanted);
    }

    /**
     * Why a product is asked for not at all; without a full stop.
     *
     * @param unknown true when nothing is known that would say how often it is usual
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
        return words.text("plan.wish.wait");
    }
}
