package org.skinweek.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its files, by the convention of the platform.
 *
 * @param data what must not get lost: the database and its backups
 * @param cache what can be made again: the unpacked SQLite, logs
 */
public record DataFolders(Path data, Path cache) {
    private static final String NAME = "skinweek";
    private static final String SHOWN_NAME = "Skinweek";

    /**
     * The folders of this user.
     *
     * @param chosen the data folder of {@code --data}; another one has a cache of its own, so that two do not meet
     * @param environment the process's environment
     * @param properties the system properties
     */
    public static DataFolders of(Optional<Path> chosen, Map<String, String> environment, Properties properties) {
        return chosen.map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(folder -> new DataFolders(folder, folder.resolve("cache")))
                .orElseGet(() -> ofPlatform(environment, properties));
    }

    /** Where the log lies. */
    public Path logs() {
        return cache.resolve("logs");
    }

    /** Where the driver unpacks SQLite. */
    public Path nativeLibraries() {
        return cache.resolve("sqlite");
    }

    private static DataFolders ofPlatform(Map<String, String> environment, Properties properties) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new DataFolders(
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve(SHOWN_NAME),
                    local.resolve(SHOWN_NAME).resolve("Cache"));
        }
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new DataFolders(
                    library.resolve("Application Support").resolve(SHOWN_NAME),
                    library.resolve("Caches").resolve(SHOWN_NAME));
        }
        return new DataFolders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve(NAME),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME));
    }

    /** A folder that the environment names; relative ones do not count, as the XDG specification says. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        @Nullable String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            Path folder = Path.of(value);
            return folder.isAbsolute() ? folder : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
