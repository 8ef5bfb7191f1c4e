package org.skinweek.ui.today;

import java.util.List;

/**
 * What tomorrow asks for, in a few words.
 *
 * @param date the day, such as "Thursday 26 November"
 * @param morning names of the steps in the order they go on; none where nothing is planned
 * @param evening the same for the evening
 * @param rest true for an evening whose steps are only care
 * @param morningTreatments the names of those steps of the morning that are more than care
 * @param eveningTreatments the same for the evening
 */
record TomorrowOutline(
        String date,
        List<String> morning,
        List<String> evening,
        boolean rest,
        List<String> morningTreatments,
        List<String> eveningTreatments) {
    TomorrowOutline {
        morning = List.copyOf(morning);
        evening = List.copyOf(evening);
        morningTreatments = List.copyOf(morningTreatments);
        eveningTreatments = List.copyOf(eveningTreatments);
    }

    /** True when nothing is planned at all. */
    boolean isEmpty() {
        return morning.isEmpty() && evening.isEmpty();
    }
}
