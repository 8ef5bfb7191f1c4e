package org.skinweek.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their user may read; what somebody writes about the skin is nobody else's business. */
public final class PrivateFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /**
     * Creates a folder, and missing ones above it, that only the user may enter. An existing one keeps its mode: it may
     * be shared on purpose, and {@link FolderAccess} tells who else may enter it.
     *
     * @throws IOException when it cannot be created or is no folder
     */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(folder, attributes(FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return; // another process created it first
            }
            throw e;
        }
        if (POSIX && !Files.getPosixFilePermissions(folder).equals(FOLDER)) {
            Files.setPosixFilePermissions(folder, FOLDER); // the umask took rights from the user
        }
    }

    /** Creates an empty file that only the user may read; an existing one keeps its content and becomes private. */
    public static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(FILE));
        } catch (FileAlreadyExistsException e) {
            if (POSIX && !Files.getPosixFilePermissions(file).equals(FILE)) {
                Files.setPosixFilePermissions(file, FILE);
            }
        }
    }

    /** Replaces a file with another atomically, so that nobody ever sees half of it, and waits for the disk. */
    public static void replace(Path file, Path target) throws IOException {
        flush(file);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        flushFolder(target);
    }

    /**
     * Copies a packed resource to a file, unless it is there already in full length. Uses a temporary name first, since
     * another process may be unpacking, too.
     */
    public static void unpack(URL packed, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == packed.openConnection().getContentLengthLong()) {
            return;
        }
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unpacking-", ".part");
        try {
            try (InputStream from = packed.openStream();
                    OutputStream to = Files.newOutputStream(unfinished)) {
                from.transferTo(to);
            }
            replace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished); // left over only after a failure
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Flushes the folder, without which a power cut can lose the new name. Only POSIX systems can open a folder for
     * that.
     */
    private static void flushFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (POSIX && folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
