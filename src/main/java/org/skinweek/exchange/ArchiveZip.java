package org.skinweek.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive in a zip file, where pictures have room beside it. */
public final class ArchiveZip {
    private static final String NAME = "archive.json";
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

    /** Writes an archive; the stream stays open. */
    public static void write(NotebookArchive archive, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipEntry entry = new ZipEntry(NAME);
        entry.setLastModifiedTime(FileTime.from(archive.exportedAt()));
        zip.putNextEntry(entry);
        ArchiveWriter.write(archive, zip);
        zip.closeEntry();
        zip.finish();
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
            throw new FileFormatException("", "The zip file is damaged: export it again, or take another copy");
        }
        throw new FileFormatException("", "The zip file holds no \"%s\": it is no archive".formatted(NAME));
    }
}
