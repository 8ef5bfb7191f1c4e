package org.skinweek.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.platform.PrivateFiles;

/**
 * The pictures of a notebook: files beside the database, each named by what is in it, so that the same picture is there
 * once and a changed one is noticed. A file is whole on the disk before anything names it. Any thread may call.
 */
public final class PhotoFiles {
    /** No picture that the program keeps is nearly as large. */
    public static final int LARGEST = 32 << 20;

    private static final String FOLDER = "photos";
    private static final String ENDING = ".jpg";
    private static final String UNFINISHED = ".part";
    private static final int HASH = 64;
    private static final int FIRST = 2;

    private final Path folder;
    private final InstantSource clock;

    /**
     * The pictures beside a database.
     *
     * @param data the folder of the database; that of the pictures is made with the first of them
     * @param clock dates files, so that none that is about to be named passes for a forgotten one
     */
    public PhotoFiles(Path data, InstantSource clock) {
        this.folder = data.resolve(FOLDER);
        this.clock = clock;
    }

    /** Where a picture lies, or would. */
    public Path file(String hash) {
        return folder.resolve(hash.substring(0, FIRST)).resolve(hash + ENDING);
    }

    /** The hash by which a picture is found. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Keeps a picture and returns its hash; one that is there already is made as good as new. */
    public String keep(byte[] content) throws IOException {
        String hash = hash(content);
        if (content(hash).isPresent()) {
            Files.setLastModifiedTime(file(hash), FileTime.from(clock.instant()));
        } else {
            write(hash, new ByteArrayInputStream(content));
        }
        return hash;
    }

    /** The content of a picture; empty where the file is missing, damaged or cannot be read. */
    public Optional<byte[]> content(String hash) {
        try (InputStream in = Files.newInputStream(file(hash))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            boolean whole = bytes.length <= LARGEST && hash(bytes).equals(hash);
            return whole ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String hash, InputStream content) throws IOException {
        Path file = file(hash);
        Path within = file.resolveSibling("");
        PrivateFiles.makeFolder(within);
        Path unfinished = Files.createTempFile(within, "photo-", UNFINISHED);
        try {
            PrivateFiles.makeFile(unfinished);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.transferTo(out);
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
            PrivateFiles.replace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished); // left over only after a failure
        }
    }

    /** The hashes of all pictures that lie there since before a moment. */
    List<String> olderThan(Instant moment) throws IOException {
        return all(ENDING, moment).stream()
                .map(file -> name(file).substring(0, name(file).length() - ENDING.length()))
                .filter(hash -> hash.length() == HASH)
                .toList();
    }

    /** Deletes a picture. */
    void delete(String hash) throws IOException {
        Files.deleteIfExists(file(hash));
    }

    /** Deletes what was begun before a moment and never finished. */
    void deleteUnfinished(Instant moment) throws IOException {
        DataFiles.delete(all(UNFINISHED, moment));
    }

    /**
     * Deletes all pictures.
     *
     * @return false when any is still there
     */
    boolean deleteAll() {
        try {
            List<Path> files = new ArrayList<>(all(ENDING, Instant.MAX));
            files.addAll(all(UNFINISHED, Instant.MAX));
            return DataFiles.delete(files);
        } catch (IOException e) {
            return false;
        }
    }

    private List<Path> all(String ending, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, FIRST)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (name(file).endsWith(ending)
                        && Files.isRegularFile(file)
                        && changed(file).isBefore(before)) {
                    found.add(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private static Instant changed(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX; // another program deleted it
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
