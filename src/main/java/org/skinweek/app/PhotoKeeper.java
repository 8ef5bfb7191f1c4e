package org.skinweek.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.platform.picture.CleanPicture;
import org.skinweek.platform.picture.PictureCleaner;
import org.skinweek.platform.picture.PictureException;
import org.skinweek.store.PhotoFiles;

/** Keeps pictures in the data folder and finds them again. Any thread may call but the front one: disks are slow. */
public final class PhotoKeeper {
    private final PhotoFiles files;
    private final PictureCleaner cleaner = new PictureCleaner(SkinPhoto.LONGEST_EDGE);

    /**
     * The pictures of a data folder.
     *
     * @param data the folder of the notebook
     * @param clock dates files
     */
    public PhotoKeeper(Path data, InstantSource clock) {
        this.files = new PhotoFiles(data, clock);
    }

    /**
     * Keeps the clean picture of a file; the file itself stays as it is. A picture that no photo names within a day is
     * deleted again.
     *
     * @throws PictureException when the file does not become a picture to keep
     * @throws IOException when it cannot be kept, such as on a full disk
     */
    public KeptPicture keep(Path file) throws PictureException, IOException {
        CleanPicture clean = cleaner.clean(file);
        return new KeptPicture(files.keep(clean.jpeg()), clean.width(), clean.height(), clean.taken());
    }

    /** The content of a photo's file; empty where it is missing or damaged. */
    public Optional<byte[]> content(String hash) {
        return files.content(hash);
    }
}
