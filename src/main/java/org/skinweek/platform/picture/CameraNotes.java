package org.skinweek.platform.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The little that is used of what a camera writes beside a picture; damaged notes count as none.
 *
 * @param orientation how the pixels lie
 * @param taken the day by the camera's clock
 * @param raw true for a file of a sensor that looks like an ordinary TIFF
 */
record CameraNotes(PictureOrientation orientation, Optional<LocalDate> taken, boolean raw) {
    private static final CameraNotes NONE = new CameraNotes(PictureOrientation.UPRIGHT, Optional.empty(), false);

    /** Tag of a "digital negative". */
    private static final int DNG_VERSION = 0xC612;

    /** In the kind of a picture: there is a larger one in the file. */
    private static final int REDUCED = 1;

    private static final int FIRST_YEAR = 1990;
    private static final int DATE = "2026:11:25".length();

    static CameraNotes of(Path file) {
        Metadata metadata;
        try {
            metadata = ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return NONE;
        }
        Optional<ExifIFD0Directory> main =
                Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
        return new CameraNotes(
                main.map(each -> each.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                        .flatMap(PictureOrientation::of)
                        .orElse(PictureOrientation.UPRIGHT),
                metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                        .flatMap(each -> day(each).stream())
                        .findFirst(),
                main.filter(each -> each.containsTag(DNG_VERSION) || isReduced(each))
                        .isPresent());
    }

    /** True where the first picture of a TIFF is a small one that stands for what a sensor saw, as in many raw files. */
    private static boolean isReduced(Directory main) {
        Integer kind = main.getInteger(ExifDirectoryBase.TAG_NEW_SUBFILE_TYPE);
        return kind != null && (kind & REDUCED) != 0;
    }

    private static Optional<LocalDate> day(Directory directory) {
        return Optional.ofNullable(directory.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL))
                .filter(text -> text.length() >= DATE)
                .flatMap(text -> parsed(text.substring(0, DATE).replace(':', '-')));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
