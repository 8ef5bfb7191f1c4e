package org.skinweek.diary;

import java.time.LocalDate;

/**
 * One look at a patch.
 *
 * @param day when
 * @param result what was to be seen or felt
 */
public record PatchLook(LocalDate day, PatchResult result) {}
