package org.skinweek.platform.picture;

/** Why a file does not become a picture to keep. */
public enum PictureProblem {
    /** It is a folder. */
    FOLDER,
    /** It is not there, or must not be read. */
    UNREADABLE,
    /** There is nothing in it. */
    EMPTY,
    /** The file is larger than any that is opened. */
    FILE_TOO_LARGE,
    /** The picture has more pixels than are decoded. */
    TOO_MANY_PIXELS,
    /** It ends too early, or is damaged. */
    BROKEN,
    /** HEIC or HEIF, in which newer phones store. */
    HEIC,
    /** AVIF. */
    AVIF,
    /** WebP. */
    WEBP,
    /** What a camera's sensor saw, not yet a picture. */
    RAW,
    /** Colours made for printing. */
    PRINT_COLORS,
    /** No picture at all, or one of a kind that is not known. */
    UNKNOWN
}
