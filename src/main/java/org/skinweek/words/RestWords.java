package org.skinweek.words;

/** Says how long a rest is: in days where they are whole, otherwise in hours. */
final class RestWords {
    private static final int HOURS_A_DAY = 24;

    private final Words words;

    RestWords(Words words) {
        this.words = words;
    }

    /** The rest in words, such as "two days" or "36 hours". */
    String of(double hours) {
        return hours % HOURS_A_DAY == 0
                ? words.text("plan.rest.days", hours / HOURS_A_DAY)
                : words.text("plan.rest.hours", hours);
    }
}
