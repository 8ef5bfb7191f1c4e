package org.skinweek.words;

/**
 * How far over its limit something is.
 *
 * @param text the excess in words and figures, such as "4 evenings in seven days; at most 3 for your skin."
 * @param amount how much there is; negative where no single number expresses it
 * @param bound how much there may be at most, or must be at least
 * @param least true where the bound is a minimum
 */
public record LimitExcess(String text, double amount, double bound, boolean least) {
    /** An excess that is expressed in words alone. */
    static LimitExcess inWords(String text) {
        return new LimitExcess(text, -1, -1, false);
    }

    /** The same with a further sentence. */
    LimitExcess withMore(String sentence) {
        return new LimitExcess(text + " " + sentence, amount, bound, least);
    }

    /** True when the two numbers can be drawn beside each other. */
    public boolean drawable() {
        return amount >= 0 && bound > 0;
    }
}
