package org.skinweek.print;

import java.time.LocalDate;

/**
 * A photo to be printed.
 *
 * @param day when it was taken
 * @param jpeg the picture; not copied, since it is large
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be printed, and compared by nobody
public record PagePhoto(LocalDate day, byte[] jpeg) {}
