package org.skinweek.platform.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kinds of pictures that Java can decode, recognised by their bytes and never by a name. */
enum PictureFormat {
    JPEG,
    PNG,
    GIF,
    BMP,
    TIFF;

    /**
     * The kind of a file.
     *
     * @throws PictureException for any other, by its name where it has a name
     */
    static PictureFormat of(Path file) throws IOException, PictureException {
        FileType type;
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = FileTypeDetector.detectFileType(in);
        }
        return switch (type) {
            case Jpeg -> JPEG;
            case Png -> PNG;
            case Gif -> GIF;
            case Bmp -> BMP;
            case Tiff -> TIFF;
            case Heif -> throw new PictureException(PictureProblem.HEIC);
            case Avif -> throw new PictureException(PictureProblem.AVIF);
            case WebP -> throw new PictureException(PictureProblem.WEBP);
            case Arw, Crw, Cr2, Crx, Nef, Orf, Raf, Rw2 -> throw new PictureException(PictureProblem.RAW);
            default -> throw new PictureException(PictureProblem.UNKNOWN);
        };
    }
}
