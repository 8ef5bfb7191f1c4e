package org.skinweek.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an active of the catalogue is judged in a list.
 *
 * @param id the catalogue's id
 * @param rule how its place tells whether it acts
 * @param actsFrom the least percentage that acts, 0 to 100; a stated one below it is a trace
 * @param leaveOn usual percentages in what stays on; absent where nothing is known
 * @param rinseOff usual percentages in what is washed off; absent where nothing is known
 * @param claims words in a product's name that promise it, such as “vitamin C”
 */
public record ActiveDose(
        String id,
        DoseRule rule,
        double actsFrom,
        @Nullable Usual leaveOn,
        @Nullable Usual rinseOff,
        List<String> claims) {
    /** Copies the list. */
    public ActiveDose {
        claims = List.copyOf(claims);
    }

    /**
     * What most products hold.
     *
     * @param least in percent, above 0
     * @param most in percent, at most 100
     */
    public record Usual(double least, double most) {
        /** Checks the order. */
        public Usual {
            if (!(least > 0 && least <= most && most <= 100)) {
                throw new IllegalArgumentException("No usual percentages: %s to %s".formatted(least, most));
            }
        }
    }
}
