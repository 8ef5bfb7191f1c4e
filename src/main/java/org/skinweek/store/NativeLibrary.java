package org.skinweek.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.FolderAccess;
import org.skinweek.platform.PrivateFiles;
import org.skinweek.store.StorageException.Problem;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads the native SQLite library, which it unpacks once for each version. The driver would unpack it at every start,
 * into the temporary folder, which many systems mount so that no program runs from it.
 */
public final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String DRIVER_NOTE = "/sqlite-jdbc.properties";
    /** Holds the length of the library beside it, in bytes. */
    private static final String LENGTH = "length";

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    // a reference to load itself, which looks at its caller, would have Java make a class for it at each start
    private static final NativeLibrary OF_PROCESS =
            new NativeLibrary(file -> System.load(file), driverVersion(), System.getProperty(PATH), besideTemporary());

    private final Consumer<String> loader;
    private final String version;
    private final @Nullable String chosen;
    private final Path lastResort;
    private @Nullable Path loadedFrom;

    /**
     * A library that is yet to be loaded.
     *
     * @param loader loads a file into the process, or throws an {@link UnsatisfiedLinkError}
     * @param version names the folder that the library is unpacked to
     * @param chosen a folder with the library that the user named; nothing is unpacked then
     * @param lastResort the folder that is tried last
     */
    NativeLibrary(Consumer<String> loader, String version, @Nullable String chosen, Path lastResort) {
        this.loader = loader;
        this.version = version;
        this.chosen = chosen;
        this.lastResort = lastResort;
    }

    /**
     * Loads the library from the first folder that other users cannot change and that the system lets programs run
     * from. Does nothing once it is loaded.
     *
     * @param folders created where missing; a private one beside the temporary files is tried last
     * @return the folder that it was loaded from
     * @throws StorageException with {@link Problem#NO_PROGRAM_FOLDER} when there is none
     */
    public static Path load(List<Path> folders) {
        return OF_PROCESS.loadFrom(folders);
    }

    synchronized Path loadFrom(List<Path> folders) {
        if (loadedFrom == null) {
            loadedFrom = chosen == null ? firstOf(folders) : Path.of(chosen);
        }
        return loadedFrom;
    }

    private Path firstOf(List<Path> folders) {
        StorageException refused = new StorageException(
                Problem.NO_PROGRAM_FOLDER,
                folders.stream().map(Path::toString).collect(Collectors.joining(", ")),
                null);
        for (Path folder :
                Stream.concat(folders.stream(), Stream.of(lastResort)).toList()) {
            try {
                Path file = unpacked(folder);
                loader.accept(file.toString());
                tellDriver(file);
                deleteOthers(folder);
                return folder;
            } catch (IOException | UnsatisfiedLinkError e) {
                refused.addSuppressed(e);
            }
        }
        throw refused;
    }

    /** Read from the driver's own note: the driver itself makes a log before it tells, for which the window would wait. */
    private static String driverVersion() {
        Properties noted = new Properties();
        try (InputStream note = NativeLibrary.class.getResourceAsStream(DRIVER_NOTE)) {
            if (note != null) {
                noted.load(note);
            }
        } catch (IOException e) {
            noted.clear(); // the driver tells itself
        }
        String version = noted.getProperty("version");
        return version == null ? SQLiteJDBCLoader.getVersion() : version;
    }

    private static Path besideTemporary() {
        String user = System.getProperty("user.name", "");
        return Path.of(System.getProperty("java.io.tmpdir", ""))
                .resolve("skinweek-" + user)
                .resolve("sqlite");
    }

    private Path unpacked(Path folder) throws IOException {
        Path own = folder.resolve(version);
        PrivateFiles.makeFolder(own);
        if (!FolderAccess.trusted(own)) {
            throw new IOException("others may change %s".formatted(own));
        }
        Path file = own.resolve(LibraryLoaderUtil.getNativeLibName());
        Path length = own.resolve(LENGTH);
        if (isWhole(file, length)) {
            return file;
        }
        URL packed = Objects.requireNonNull(
                NativeLibrary.class.getResource(
                        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName()),
                "the driver has no library for this system");
        PrivateFiles.unpack(packed, file);
        PrivateFiles.makeFile(length);
        Files.writeString(length, Long.toString(Files.size(file)));
        return file;
    }

    /**
     * True for a file of the length that was noted when it was unpacked. To ask the driver which of its files it is would
     * start another program, {@code uname}, each time.
     */
    private static boolean isWhole(Path file, Path length) {
        try {
            return Files.readString(length).equals(Long.toString(Files.size(file)));
        } catch (IOException e) {
            return false; // not unpacked yet, or not to the end
        }
    }

    private static void tellDriver(Path file) {
        System.setProperty(PATH, String.valueOf(file.getParent()));
        System.setProperty("org.sqlite.lib.name", String.valueOf(file.getFileName()));
        System.setProperty("org.sqlite.tmpdir", String.valueOf(file.getParent()));
    }

    /** Deletes earlier versions, which are no longer needed. */
    private void deleteOthers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry ->
                            VERSION.matcher(entry.getFileName().toString()).matches())
                    .filter(entry -> !entry.endsWith(version))
                    .forEach(NativeLibrary::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Windows does not delete what another process uses; the next version will
        }
    }
}
