package org.skinweek.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A photo of the skin. The picture itself is a file that is found by its content, so that it is kept once however often
 * it is named, and nothing of it is in the database.
 *
 * @param id never changes
 * @param day the day that it shows
 * @param hash SHA-256 of the file in small hexadecimal digits
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param recordedAt when it was added
 * @param zone where that was
 */
public record SkinPhoto(UUID id, LocalDate day, String hash, int width, int height, Instant recordedAt, ZoneId zone) {
    /** The longest edge that is kept, in pixels: more than a screen shows, and enough to zoom in. */
    public static final int LONGEST_EDGE = 3000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what names no file, and sizes that no kept picture has. */
    public SkinPhoto {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("hash is not 64 hexadecimal digits in small letters");
        }
        if (width < 1 || height < 1 || width > LONGEST_EDGE || height > LONGEST_EDGE) {
            throw new IllegalArgumentException(
                    "size is %s x %s: each edge is from 1 to %s pixels".formatted(width, height, LONGEST_EDGE));
        }
    }

    /** The same photo on another day. */
    public SkinPhoto on(LocalDate other) {
        return new SkinPhoto(id, other, hash, width, height, recordedAt, zone);
    }
}
