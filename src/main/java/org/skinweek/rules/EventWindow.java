package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;

/**
 * The days around an event on which a rule holds: its own day, and some before and after it.
 *
 * @param kind of the events
 * @param before days before the event; 0 for what nobody plans
 * @param after days after the event
 */
public record EventWindow(SkinEventKind kind, BySensitivity before, BySensitivity after) {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** True for an event of this kind whose window holds a day. */
    public boolean holds(TimelineEvent event, int day, Sensitivity skin) {
        return event.kind() == kind && day >= event.day() - before.of(skin) && day <= event.day() + after.of(skin);
    }

    /** False for an event so far from the week that no number which a user may set lets its window reach it. */
    public static boolean mayReach(TimelineEvent event) {
        return event.day() >= -NumberUnit.DAYS_AFTER.most()
                && event.day() < Timeline.DAYS + NumberUnit.DAYS_BEFORE.most();
    }

    /** The most days after an event for which any window may hold, whatever number the user sets. */
    public static int mostDaysAfter() {
        return (int) NumberUnit.DAYS_AFTER.most();
    }

    List<RuleNumber> numbers() {
        List<RuleNumber> numbers = new ArrayList<>();
        if (before.normal() > 0) {
            numbers.add(RuleNumber.of(BEFORE, NumberUnit.DAYS_BEFORE, before));
        }
        numbers.add(RuleNumber.of(AFTER, NumberUnit.DAYS_AFTER, after));
        return numbers;
    }

    EventWindow with(String key, BySensitivity value) {
        return key.equals(BEFORE) ? new EventWindow(kind, value, after) : new EventWindow(kind, before, value);
    }
}
