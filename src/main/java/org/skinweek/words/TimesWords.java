package org.skinweek.words;

/** Says how often something is used, and after how many weeks something happens. */
final class TimesWords {
    /** Every other week, as the catalogue writes it. */
    private static final double EVERY_OTHER_WEEK = 0.5;
    /** From two years on, weeks say less than years. */
    private static final int LONG = 104;

    private static final double WEEKS_A_YEAR = 52.18;

    private final Words words;

    TimesWords(Words words) {
        this.words = words;
    }

    /** A frequency, such as "twice a week" or "once a day". */
    String of(double timesAWeek) {
        return timesAWeek == EVERY_OTHER_WEEK
                ? words.text("learn.times.every_other_week")
                : words.text("learn.times", timesAWeek);
    }

    /** A range of weeks, such as "4 to 12 weeks", "at once, up to 4 weeks" or "12 weeks to about 4 years". */
    String weeks(int first, int usual) {
        String end = after(usual);
        if (first == 0) {
            return words.text("learn.weeks.at_once", end);
        }
        return usual >= LONG
                ? words.text("learn.weeks.range.years", after(first), end)
                : words.text("learn.weeks.range", first, end);
    }

    /** A stretch of weeks, in years where it is long. */
    String after(int weeks) {
        return weeks >= LONG
                ? words.text("learn.weeks.years", Math.round(weeks / WEEKS_A_YEAR))
                : words.text("learn.weeks", weeks);
    }
}
