package org.skinweek.platform.autostart;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the program is started, as words that no shell reads. The first of them is a plain path, such as that of
 * {@code env}: systemd and some desktops refuse a program with a quote or a percent sign in its own path, but none in
 * what it is given.
 *
 * @param program what must be there for both, so that a desktop passes over them once the program is removed
 * @param watch what runs without a window
 * @param window what opens the window
 */
public record StartCommands(Path program, List<String> watch, List<String> window) {
    /** Copies the words. */
    public StartCommands {
        watch = List.copyOf(watch);
        window = List.copyOf(window);
    }

    /** False for line breaks and the like in the name of a folder, which no file of the desktop can hold. */
    boolean canBeWritten() {
        return CommandQuoting.isPlain(watch.get(0))
                && CommandQuoting.isPlain(window.get(0))
                && Stream.of(List.of(program.toString()), watch, window)
                        .flatMap(List::stream)
                        .flatMapToInt(String::chars)
                        .noneMatch(Character::isISOControl);
    }
}
