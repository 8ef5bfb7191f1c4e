package org.skinweek.routine;

import java.time.DayOfWeek;
import java.util.List;

/**
 * One week that is judged, with what happened before it: the past as it really was, followed by what is planned.
 *
 * @param products all products that any use refers to
 * @param weeksUsed completed weeks of use of each product at the first day of the week, in the order of products
 * @param profile the skin
 * @param firstDay weekday of day 0
 * @param planned uses of days 0 to 6
 * @param past uses of negative days, as logged
 * @param repeats true when the same week comes before and after, so that its last day touches its first
 * @param symptoms reactions logged before or in the week
 */
public record Timeline(
        List<Product> products,
        List<Integer> weeksUsed,
        SkinProfile profile,
        DayOfWeek firstDay,
        List<Use> planned,
        List<Use> past,
        boolean repeats,
        List<Symptom> symptoms) {
    /** Days of the week that is judged. */
    public static final int DAYS = 7;
    /** Completed weeks of use that are assumed where nothing is known: long past every ramp. */
    public static final int ASSUMED_WEEKS_USED = 26;

    /** Copies the lists and checks that every use is where it belongs. */
    public Timeline {
        products = List.copyOf(products);
        weeksUsed = List.copyOf(weeksUsed);
        planned = List.copyOf(planned);
        past = List.copyOf(past);
        symptoms = List.copyOf(symptoms);
        if (weeksUsed.size() != products.size()) {
            throw new IllegalArgumentException("weeksUsed has %d entries for %d products: give one for each"
                    .formatted(weeksUsed.size(), products.size()));
        }
        for (Use use : planned) {
            if (use.day() < 0 || use.day() >= DAYS) {
                throw new IllegalArgumentException("planned use on day %d: days go from 0 to 6".formatted(use.day()));
            }
        }
        for (Use use : past) {
            if (use.day() >= 0) {
                throw new IllegalArgumentException("past use on day %d: it must be negative".formatted(use.day()));
            }
        }
    }

    /** The weekday of a day of this timeline. */
    public DayOfWeek dayOfWeek(int day) {
        return firstDay.plus(day);
    }

    /** The same timeline with other planned uses. */
    public Timeline withPlanned(List<Use> uses) {
        return new Timeline(products, weeksUsed, profile, firstDay, uses, past, repeats, symptoms);
    }

    /** The same timeline for another skin. */
    public Timeline withProfile(SkinProfile other) {
        return new Timeline(products, weeksUsed, other, firstDay, planned, past, repeats, symptoms);
    }
}
