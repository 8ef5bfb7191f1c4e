package org.skinweek.print;

import java.util.List;

/**
 * The week as it is printed, in words.
 *
 * @param title its heading
 * @param range its days
 * @param notices what holds in it, such as a pause
 * @param mornings the mornings, those that are alike together
 * @param morningRemarks what is said of mornings beside
 * @param eveningsTitle heading of the evenings, with the steps that all of them begin with
 * @param evenings seven, or none where nothing is planned
 * @param boxes what to remember
 * @param footer what joins next week; may be empty
 */
record WeekSheet(
        String title,
        String range,
        List<Note> notices,
        List<MorningRow> mornings,
        List<String> morningRemarks,
        String eveningsTitle,
        List<EveningRow> evenings,
        List<Note> boxes,
        String footer) {
    WeekSheet {
        notices = List.copyOf(notices);
        mornings = List.copyOf(mornings);
        morningRemarks = List.copyOf(morningRemarks);
        evenings = List.copyOf(evenings);
        boxes = List.copyOf(boxes);
    }

    /** A heading with lines below it. */
    record Note(String title, List<String> lines) {
        Note {
            lines = List.copyOf(lines);
        }
    }
}
