package org.skinweek.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out whether JavaFX could open a window, before it is loaded: without a display or GTK it ends with a stack
 * trace.
 */
public final class WindowCheck {
    private static final String GTK = "libgtk-3.so.0";
    /** Where Linux distributions keep libraries; Debian's have a folder for each architecture. */
    private static final List<Path> LIBRARY_FOLDERS = List.of(
            Path.of("/usr/lib"), Path.of("/lib"), Path.of("/usr/lib64"), Path.of("/lib64"), Path.of("/usr/local/lib"));

    private final String system;
    private final Map<String, String> environment;
    private final String toolkit;
    private final List<Path> libraryFolders;

    /** A check of a machine; {@code toolkit} is the one that JavaFX is told to use, blank for the platform's own. */
    WindowCheck(String system, Map<String, String> environment, String toolkit, List<Path> libraryFolders) {
        this.system = system;
        this.environment = environment;
        this.toolkit = toolkit;
        this.libraryFolders = libraryFolders;
    }

    /** The check of this machine. */
    public static WindowCheck ofMachine() {
        String toolkit = System.getProperty("glass.platform", "");
        return new WindowCheck(System.getProperty("os.name", ""), System.getenv(), toolkit, LIBRARY_FOLDERS);
    }

    /** The key of the text that says what is missing; empty when a window can be opened. */
    public Optional<String> missing() {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || drawsIntoMemory()) {
            return Optional.empty();
        }
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            return Optional.of("cli.window.no_display");
        }
        return hasGtk() ? Optional.empty() : Optional.of("cli.window.no_gtk");
    }

    /** A toolkit that draws into memory needs neither display nor GTK. */
    private boolean drawsIntoMemory() {
        return toolkit.equalsIgnoreCase("monocle");
    }

    private boolean isBlank(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private boolean hasGtk() {
        Stream<Path> named = Arrays.stream(
                        environment.getOrDefault("LD_LIBRARY_PATH", "").split(":", -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(named, libraryFolders.stream())
                .flatMap(WindowCheck::withArchitectures)
                .anyMatch(folder -> Files.exists(folder.resolve(GTK)));
    }

    private static Stream<Path> withArchitectures(Path folder) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
            List<Path> all = new ArrayList<>(List.of(folder));
            folders.forEach(all::add);
            return all.stream();
        } catch (IOException | DirectoryIteratorException e) {
            return Stream.empty();
        }
    }
}
