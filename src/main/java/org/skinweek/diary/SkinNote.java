package org.skinweek.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SymptomLevel;

/**
 * How the skin felt on a day, or any note about it.
 *
 * @param id never changes
 * @param day the day it is about
 * @param level how bad; absent when the skin felt fine
 * @param details scores, suspected products and tags
 * @param text free text, may be empty
 * @param recordedAt when it was written down
 * @param zone where
 */
public record SkinNote(
        UUID id,
        LocalDate day,
        @Nullable SymptomLevel level,
        SkinDetails details,
        String text,
        Instant recordedAt,
        ZoneId zone) {
    /** A note without details. */
    public SkinNote(
            UUID id, LocalDate day, @Nullable SymptomLevel level, String text, Instant recordedAt, ZoneId zone) {
        this(id, day, level, SkinDetails.NONE, text, recordedAt, zone);
    }

    /** The same note on another day, written down at another moment. */
    public SkinNote on(LocalDate otherDay, Instant moment) {
        return new SkinNote(id, otherDay, level, details, text, moment, zone);
    }

    /** The same note, saying something else. */
    public SkinNote saying(@Nullable SymptomLevel otherLevel, SkinDetails otherDetails, String otherText) {
        return new SkinNote(id, day, otherLevel, otherDetails, otherText, recordedAt, zone);
    }
}
