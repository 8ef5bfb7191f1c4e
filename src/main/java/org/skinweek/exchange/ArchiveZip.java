package org.skinweek.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.skinweek.notebook.Notebook;

/** An archive in a zip file, and beside it the pictures of its photos: {@code photos/<hash>.jpg}. */
public final class ArchiveZip {
    private static final String NAME = "archive.json";
    private static final String FOLDER = "photos/";
    private static final String ENDING = ".jpg";
    private static final Pattern PICTURE = Pattern.compile("photos/([0-9a-f]{64})\\.jpg");
    private static final int LARGEST_PICTURE = 32 << 20;
    private static final String DAMAGED = "The zip file is damaged: export it again, or take another copy";
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    private ArchiveZip() {}

    /** True for the beginning of a zip file. */
    public static boolean isZip(byte[] bytes) {
        if (bytes.length < SIGNATURE.length) {
            return false;
        }
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (bytes[i] != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Finds and takes pictures by their hash. */
    public interface Pictures {
        /** The content of a picture's file; empty where there is none. */
        Optional<byte[]> content(String hash);

        /** Keeps a picture, unless it is another one than its name says. */
        void take(String hash, byte[] content) throws IOException;
    }

    /** Writes an archive with the pictures that are found; the stream stays open. */
    public static void write(NotebookArchive archive, Pictures pictures, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipEntry entry = new ZipEntry(NAME);
        entry.setLastModifiedTime(FileTime.from(archive.exportedAt()));
        zip.putNextEntry(entry);
        ArchiveWriter.write(archive, zip);
        zip.closeEntry();
        for (String hash : hashes(archive.notebook())) {
            Optional<byte[]> content = pictures.content(hash);
            if (content.isPresent()) {
                write(FOLDER + hash + ENDING, content.get(), archive, zip);
            }
        }
        zip.finish();
    }

    /** Stores what is compressed already as it is. */
    private static void write(String name, byte[] content, NotebookArchive archive, ZipOutputStream zip)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(archive.exportedAt()));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Set<String> hashes(Notebook notebook) {
        Set<String> hashes = new LinkedHashSet<>();
        notebook.diary().photos().all().forEach(photo -> hashes.add(photo.hash()));
        return hashes;
    }

    /**
     * Hands over the pictures in a zip file that somebody wants, one after the other; everything else in it is passed over,
     * and no name in it ever becomes a path.
     *
     * @throws FileFormatException when the zip file is damaged, or something in it is larger than any picture
     * @throws IOException when the stream cannot be read, or a picture not be kept
     */
    public static void takePictures(InputStream in, Set<String> wanted, Pictures pictures) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher name = PICTURE.matcher(entry.getName());
                if (entry.getName().equals(NAME)) {
                    requireShort(zip.skip(ArchiveReader.LARGEST + 1L), ArchiveReader.LARGEST);
                } else {
                    byte[] content = zip.readNBytes(LARGEST_PICTURE + 1);
                    requireShort(content.length, LARGEST_PICTURE);
                    if (name.matches() && wanted.contains(name.group(1))) {
                        pictures.take(name.group(1), content);
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            throw new FileFormatException("", DAMAGED);
        }
    }

    private static void requireShort(long length, int most) {
        if (length > most) {
            throw new FileFormatException("", "Something in the zip file is larger than all that is ever exported");
        }
    }

    /**
     * The archive in a zip file.
     *
     * @throws FileFormatException when there is none in it, or something is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public static NotebookArchive read(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(NAME)) {
                    return ArchiveReader.read(zip);
                }
            }
        } catch (ZipException | EOFException e) {
            throw new FileFormatException("", DAMAGED);
        }
        throw new FileFormatException("", "The zip file holds no \"%s\": it is no archive".formatted(NAME));
    }
}
