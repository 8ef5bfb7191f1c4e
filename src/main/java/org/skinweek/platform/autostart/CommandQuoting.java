package org.skinweek.platform.autostart;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command on one line, as the files of the desktop want it: each by other rules. */
final class CommandQuoting {
    /** Needs no quotes anywhere. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@+:,./=-]+");

    private static final Pattern OF_UNITS = Pattern.compile("[\\\\\"]");
    private static final Pattern OF_DESKTOP_FILES = Pattern.compile("[\\\\\"`$]");

    private CommandQuoting() {}

    /** True for a word that is the same wherever it is written. */
    static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches();
    }

    /** For {@code ExecStart} of systemd: quotes with escapes as in C, percent and dollar signs doubled. */
    static String ofUnit(List<String> command) {
        return command.stream()
                .map(word -> quoted(word, escaped(word, OF_UNITS)))
                .map(word -> word.replace("%", "%%").replace("$", "$$"))
                .collect(Collectors.joining(" "));
    }

    /**
     * For {@code Exec} of a desktop file: quotes with four characters escaped, percent signs doubled, and then the
     * backslashes of all that doubled once more, as in every value of such a file.
     */
    static String ofDesktopFile(List<String> command) {
        return command.stream()
                .map(word -> quoted(word, escaped(word, OF_DESKTOP_FILES)))
                .map(word -> word.replace("%", "%%").replace("\\", "\\\\"))
                .collect(Collectors.joining(" "));
    }

    /**
     * For {@code Exec} of a service file of the bus: as a shell reads words. Backslashes are doubled, as in every value
     * of such a file, and otherwise avoided, since not every bus takes them for that.
     */
    static String ofBusService(List<String> command) {
        return command.stream()
                .map(word -> isPlain(word) ? word : "'" + word.replace("'", "'\"'\"'") + "'")
                .map(word -> word.replace("\\", "\\\\"))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word, String escaped) {
        return isPlain(word) ? word : "\"" + escaped + "\"";
    }

    private static String escaped(String word, Pattern special) {
        return special.matcher(word).replaceAll("\\\\$0");
    }
}
