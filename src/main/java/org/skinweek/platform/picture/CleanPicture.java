package org.skinweek.platform.picture;

import java.time.LocalDate;
import java.util.Optional;

/** A picture that is safe to keep: a fresh JPEG, upright, in sRGB, that says nothing but what is seen on it. */
public final class CleanPicture {
    private final byte[] jpeg;
    private final int width;
    private final int height;
    private final Optional<LocalDate> taken;

    CleanPicture(byte[] jpeg, int width, int height, Optional<LocalDate> taken) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
        this.taken = taken;
    }

    /** The file's content; not to be changed. */
    public byte[] jpeg() {
        return jpeg;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The day on which the camera took it, if the original said so; the clean one does not any more. */
    public Optional<LocalDate> taken() {
        return taken;
    }
}
