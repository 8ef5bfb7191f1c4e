package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;

/**
 * Checks one week after another of what is planned by date. A rhythm that is not of seven days falls on other weekdays
 * each week, so a week that is fine says nothing of the next.
 */
public final class SeamChecks {
    /** The most weeks that are looked at: a year, and the week in which it ends. */
    public static final int MOST_WEEKS = 53;

    private final Checker checker;

    /** Checks by the rules of a checker. */
    public SeamChecks(Checker checker) {
        this.checker = checker;
    }

    /** How many weeks from a day on {@link #check} looks at: until nothing new can come, {@value #MOST_WEEKS} at most. */
    public static int weeks(Notebook notebook, LocalDate first, LocalDate today) {
        return (int) Math.min(MOST_WEEKS, SeamSpan.of(notebook, first, today).weeks());
    }

    /** True when nothing new can come after the weeks that {@link #check} looks at. */
    public static boolean suffices(Notebook notebook, LocalDate first, LocalDate today) {
        return SeamSpan.of(notebook, first, today).weeks() <= MOST_WEEKS;
    }

    /**
     * What is flagged in each week, the first one first.
     *
     * @param first the first day of the first week
     * @param today the current day, by the user's cut-off
     * @param stop asked before each week but the first; what was found until then is the answer
     * @param found told of each week as soon as it is checked
     */
    public List<WeekFlags> check(
            Notebook notebook, LocalDate first, LocalDate today, Stop stop, Consumer<WeekFlags> found) {
        List<WeekFlags> weeks = new ArrayList<>();
        PausesOfUse pauses = new PausesOfUse(notebook, today);
        int count = weeks(notebook, first, today);
        for (int week = 0; week < count && (week == 0 || !stop.now()); week++) {
            LocalDate from = first.plusDays((long) week * Timeline.DAYS);
            Timeline timeline = TimelineBuilder.of(notebook, from, today, pauses);
            WeekFlags flags = new WeekFlags(from, timeline, checker.troubles(timeline));
            weeks.add(flags);
            found.accept(flags);
        }
        return weeks;
    }
}
