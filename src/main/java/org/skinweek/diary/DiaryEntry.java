package org.skinweek.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * One step that was done or skipped.
 *
 * @param id never changes
 * @param day the day it belongs to; what is done before the day's cut-off belongs to the day before
 * @param session morning or evening
 * @param product id of the product
 * @param skipReason why it was left out; absent when it was done
 * @param note free text, may be empty
 * @param recordedAt when it was written down
 * @param zone where
 */
public record DiaryEntry(
        UUID id,
        LocalDate day,
        Session session,
        String product,
        @Nullable SkipReason skipReason,
        String note,
        Instant recordedAt,
        ZoneId zone) {
    /** True when the step was done, false when it was skipped. */
    public boolean done() {
        return skipReason == null;
    }

    /** The same entry with another note. */
    public DiaryEntry withNote(String text) {
        return new DiaryEntry(id, day, session, product, skipReason, text, recordedAt, zone);
    }

    /** The same entry on another day, written down at another moment. */
    public DiaryEntry on(LocalDate otherDay, Instant moment) {
        return new DiaryEntry(id, otherDay, session, product, skipReason, note, moment, zone);
    }
}
