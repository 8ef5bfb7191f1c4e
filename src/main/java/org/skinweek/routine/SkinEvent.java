package org.skinweek.routine;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happens to the skin on a date, past or to come. How many days before and after it call for care is for
 * the rules to say.
 *
 * @param id which event it is, so that its date can change
 * @param kind what happens
 * @param date on which day
 */
public record SkinEvent(UUID id, SkinEventKind kind, LocalDate date) {}
