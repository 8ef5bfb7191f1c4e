package org.skinweek.ui.today;

import java.util.List;

/**
 * What tomorrow asks for, in a few words.
 *
 * @param date the day, such as "Thursday 26 November"
 * @param morning names of the steps in the order they go on; none where nothing is planned
 * @param evening the same for the evening
 * @param rest true for an evening whose steps are only care
 */
record TomorrowOutline(String date, List<String> morning, List<String> evening, boolean rest) {
    TomorrowOutline {
        morning = List.copyOf(morning);
        evening = List.copyOf(evening);
    }

    /** True when nothing is planned at all. */
    boolean isEmpty() {
        return morning.isEmpty() && evening.isEmpty();
    }
}
