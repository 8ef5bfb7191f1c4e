package org.skinweek.rules;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;

/** Tells weeks in which events keep products from being used from those like any other. */
public final class EventDays {
    private EventDays() {}

    /** True where a rule of a checker bars something on a day of the week because an event is near. */
    public static boolean touch(Checker checker, Timeline week) {
        return !week.events().isEmpty()
                && checker.book().rules().stream()
                        .anyMatch(rule -> rule.kind().core() instanceof AnyUse use
                                && holds(use.when().around(), week));
    }

    private static boolean holds(@Nullable EventWindow window, Timeline week) {
        if (window == null) {
            return false;
        }
        Sensitivity skin = week.profile().sensitivity();
        for (TimelineEvent event : week.events()) {
            for (int day = 0; day < Timeline.DAYS; day++) {
                if (window.holds(event, day, skin)) {
                    return true;
                }
            }
        }
        return false;
    }
}
