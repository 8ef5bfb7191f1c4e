package org.skinweek.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.exchange.ArchiveZip;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.picture.CleanPicture;
import org.skinweek.platform.picture.PictureCleaner;
import org.skinweek.platform.picture.PictureException;
import org.skinweek.platform.picture.PlainJpeg;
import org.skinweek.store.PhotoFiles;

/** Keeps pictures in the data folder and finds them again. Any thread may call but the front one: disks are slow. */
public final class PhotoKeeper implements ArchiveZip.Pictures {
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
    @Override
    public Optional<byte[]> content(String hash) {
        return files.content(hash);
    }

    /** Keeps a picture that comes back from an archive, if it is what its name says and says no more than is seen on it. */
    @Override
    public void take(String hash, byte[] content) throws IOException {
        boolean plain = PlainJpeg.of(content)
                .filter(size -> Math.max(size.width(), size.height()) <= SkinPhoto.LONGEST_EDGE)
                .isPresent();
        if (plain && PhotoFiles.hash(content).equals(hash)) {
            files.keep(content);
        }
    }

    /**
     * Takes from an archive the pictures of its photos that are not here, before any photo names them. An archive without
     * pictures has none to take.
     *
     * @param source the file of the archive; empty where it cannot be read a second time
     * @param archive what is in it
     * @return how many of its photos are without a picture after it
     * @throws IOException when the file cannot be read, or a picture not be kept
     */
    public int takeFrom(Optional<Path> source, Notebook archive) throws IOException {
        Set<String> missing = missing(archive);
        if (source.isPresent() && !missing.isEmpty()) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(source.get()))) {
                ArchiveZip.takePictures(in, missing, this);
            }
            missing = missing(archive);
        }
        Set<String> left = missing;
        return (int) archive.diary().photos().all().stream()
                .filter(photo -> left.contains(photo.hash()))
                .count();
    }

    private Set<String> missing(Notebook notebook) {
        return notebook.diary().photos().all().stream()
                .map(SkinPhoto::hash)
                .distinct()
                .filter(hash -> content(hash).isEmpty())
                .collect(Collectors.toSet());
    }
}
