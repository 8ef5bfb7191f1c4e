package org.skinweek.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its files, by the convention of the platform.
 *
 * @param data holds what must not be lost: the database and its backups
 * @param cache holds what can be created again: the unpacked SQLite, logs
 */
public record DataFolders(Path data, Path cache) {
    private static final String NAME = "skinweek";
    private static final String SHOWN_NAME = "Skinweek";

    /**
     * The folders of this user; empty when none is chosen and the user has no home.
     *
     * @param chosen the data folder of {@code --data}; it holds its own cache, so that two data folders do not share
     *     one
     * @param environment the process's environment
     * @param properties the system properties
     * @throws java.nio.file.InvalidPathException when Java cannot encode a folder's name for this system, such as an ü
     *     in the locale C; falling back to another folder would look as if all data were lost
     */
    public static Optional<DataFolders> of(
            Optional<Path> chosen, Map<String, String> environment, Properties properties) {
        return chosen.map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(folder -> new DataFolders(folder, folder.resolve("cache")))
                .or(() -> ofPlatform(environment, properties));
    }

    /** The folder for files that last only as long as the user is logged in; empty on systems without one. */
    public static Optional<Path> runtime(Map<String, String> environment) {
        return folder(environment, "XDG_RUNTIME_DIR").map(folder -> folder.resolve(NAME));
    }

    /** The folder of the log. */
    public Path logs() {
        return cache.resolve("logs");
    }

    /** The folder that SQLite is unpacked to. */
    public Path nativeLibraries() {
        return cache.resolve("sqlite");
    }

    private static Optional<DataFolders> ofPlatform(Map<String, String> environment, Properties properties) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Optional<Path> home = absolute(properties.getProperty("user.home")).or(() -> folder(environment, "HOME"));
        if (system.startsWith("windows")) {
            return both(
                    folder(environment, "APPDATA")
                            .or(() -> home.map(folder -> folder.resolve("AppData/Roaming")))
                            .map(folder -> folder.resolve(SHOWN_NAME)),
                    folder(environment, "LOCALAPPDATA")
                            .or(() -> home.map(folder -> folder.resolve("AppData/Local")))
                            .map(folder -> folder.resolve(SHOWN_NAME).resolve("Cache")));
        }
        if (system.startsWith("mac")) {
            Optional<Path> library = home.map(folder -> folder.resolve("Library"));
            return both(
                    library.map(folder -> folder.resolve("Application Support").resolve(SHOWN_NAME)),
                    library.map(folder -> folder.resolve("Caches").resolve(SHOWN_NAME)));
        }
        return both(
                folder(environment, "XDG_DATA_HOME")
                        .or(() -> home.map(folder -> folder.resolve(".local/share")))
                        .map(folder -> folder.resolve(NAME)),
                folder(environment, "XDG_CACHE_HOME")
                        .or(() -> home.map(folder -> folder.resolve(".cache")))
                        .map(folder -> folder.resolve(NAME)));
    }

    private static Optional<DataFolders> both(Optional<Path> data, Optional<Path> cache) {
        return data.flatMap(folder -> cache.map(other -> new DataFolders(folder, other)));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return absolute(environment.get(variable));
    }

    /** An absolute folder; relative ones are ignored, as the XDG specification demands. */
    private static Optional<Path> absolute(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Path.of(value)).filter(Path::isAbsolute);
    }
}
