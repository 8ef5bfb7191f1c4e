package org.skinweek.words;

/** Says how often something is used, and after how many weeks something happens. */
public final class TimesWords {
    /** Every other week, as the catalogue writes it. */
    private static final double EVERY_OTHER_WEEK = 0.5;

    private static final double DAILY = 7;
    /** From two years on, weeks say less than years. */
    private static final int LONG = 104;

    private static final double WEEKS_A_YEAR = 52.18;

    private final Words words;

    /** Sentences in the language of these texts. */
    public TimesWords(Words words) {
        this.words = words;
    }

    /** A frequency, such as "twice a week" or "once a day". */
    public String of(double timesAWeek) {
        return timesAWeek == EVERY_OTHER_WEEK
                ? words.text("learn.times.every_other_week")
                : words.text("learn.times", timesAWeek);
    }

    /**
     * A frequency in a narrow column, such as "3", "daily" or "nightly".
     *
     * @param evenings true for what is used in the evening only
     */
    public String shortly(double timesAWeek, boolean evenings) {
        if (timesAWeek == EVERY_OTHER_WEEK) {
            return words.text("learn.times.short.every_other_week");
        }
        return evenings && timesAWeek == DAILY
                ? words.text("learn.times.short.nightly")
                : words.text("learn.times.short", timesAWeek);
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
