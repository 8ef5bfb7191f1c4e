package org.skinweek.routine;

/**
 * How the skin reacted on a day.
 *
 * @param day days from the first day of the week that is judged; negative before it
 * @param level how bad
 */
public record Symptom(int day, SymptomLevel level) {}
