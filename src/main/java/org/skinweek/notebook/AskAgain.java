package org.skinweek.notebook;

/**
 * How often a session's reminder that nobody answered comes again.
 *
 * @param times how often, from 0 (never) to {@value #MOST_TIMES}
 * @param minutesApart from {@value #FEWEST_MINUTES} to {@value #MOST_MINUTES}
 */
public record AskAgain(int times, int minutesApart) {
    /** More would be nagging. */
    public static final int MOST_TIMES = 5;
    /** The shortest time between two. */
    public static final int FEWEST_MINUTES = 5;
    /** The longest time between two: an evening is over then. */
    public static final int MOST_MINUTES = 120;
    /** What holds until the user changes it. */
    public static final AskAgain NEVER = new AskAgain(0, 15);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException where a number is out of its range
     */
    public AskAgain {
        if (times < 0 || times > MOST_TIMES) {
            throw new IllegalArgumentException("asked again %s times: it must be from 0 to 5".formatted(times));
        }
        if (minutesApart < FEWEST_MINUTES || minutesApart > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "asked again after %s minutes: it must be from 5 to 120".formatted(minutesApart));
        }
    }
}
