package org.skinweek.routine;

import org.jspecify.annotations.Nullable;

/**
 * How the skin reacted on a day.
 *
 * @param day days from the first day of the week that is judged; negative before it
 * @param level how bad
 * @param over the day on which an allergic reaction was over; absent while it is open, and for any other
 */
public record Symptom(int day, SymptomLevel level, @Nullable Integer over) {
    /** A reaction whose end was not noted. */
    public Symptom(int day, SymptomLevel level) {
        this(day, level, null);
    }

    /** The same reaction with its days counted from some days later on. */
    public Symptom countedFrom(int days) {
        return new Symptom(day - days, level, over == null ? null : over - days);
    }
}
