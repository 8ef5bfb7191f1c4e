package org.skinweek.print;

import java.util.List;

/**
 * What a page for a doctor holds.
 *
 * @param weeks how many weeks up to today, from 1
 * @param texts true to print what the user wrote in notes
 * @param photos pictures to be printed; may be none
 */
public record DoctorRequest(int weeks, boolean texts, List<PagePhoto> photos) {
    /** So many weeks are usual. */
    public static final int USUAL_WEEKS = 8;

    /** The most weeks: more columns could not be read. */
    public static final int MOST_WEEKS = 12;

    /** Refuses weeks out of range. */
    public DoctorRequest {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks is %s: it must be from 1 to %s".formatted(weeks, MOST_WEEKS));
        }
        photos = List.copyOf(photos);
    }

    /** The usual weeks with the texts of notes, and without photos. */
    public static DoctorRequest usual() {
        return new DoctorRequest(USUAL_WEEKS, true, List.of());
    }
}
