package org.skinweek.words;

import org.skinweek.planning.RoutineEvents;

/** Sentences about the routine in a calendar. */
public final class CalendarWords {
    private CalendarWords() {}

    /** What becomes of a file that is imported twice, and until when it goes where it does not go on without end. */
    public static String advice(Words words, RoutineEvents routine) {
        String advice = words.text("calendar.advice");
        return routine.end()
                .map(end -> words.text("calendar.advice.until", advice, new DateWords(words).plainWithYear(end)))
                .orElse(advice);
    }
}
