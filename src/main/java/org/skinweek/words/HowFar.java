package org.skinweek.words;

/**
 * How far over its limit something is.
 *
 * @param text in words and figures, such as "4 evenings in seven days; at most 3 for your skin."
 * @param amount how much there is; negative where no single number tells it
 * @param bound how much there may be, or must be
 * @param least true where the bound is what there must be at least
 */
public record HowFar(String text, double amount, double bound, boolean least) {
    /** Something that is told in words alone. */
    static HowFar inWords(String text) {
        return new HowFar(text, -1, -1, false);
    }

    /** The same, with another sentence. */
    HowFar withMore(String sentence) {
        return new HowFar(text + " " + sentence, amount, bound, least);
    }

    /** True when the two numbers can be drawn beside each other. */
    public boolean drawable() {
        return amount >= 0 && bound > 0;
    }
}
