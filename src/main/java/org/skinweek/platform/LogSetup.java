package org.skinweek.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.Reporter;

/**
 * Points the log at its folder. It is small, rolls over, and holds error codes and class names, never what a user wrote:
 * see {@link LogConfigurator}.
 */
public final class LogSetup {
    private static final String FOLDER_PROPERTY = "skinweek.logs";

    private LogSetup() {}

    /**
     * Creates the log's folder. Must be called before the first logger is created, hence before anything else.
     *
     * @return false when there can be no log; the program works without one, and writes none anywhere else
     */
    public static boolean writeTo(Path folder) {
        try {
            PrivateFiles.makeFolder(folder);
        } catch (IOException e) {
            return false;
        }
        System.setProperty(FOLDER_PROPERTY, folder.toString());
        return true;
    }

    /**
     * Lets the log start with the first thing there is to log: a command is over soon, and a window is shown sooner. Must
     * be called before the first logger is created.
     */
    public static void startLate() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, LateLogProvider.class.getName());
        // else slf4j says on the terminal that it was told which provider to take
        System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
    }

    /** The folder that the program named; without one there is no file, since temporary folders are open to others. */
    static Optional<String> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER_PROPERTY));
    }

    /**
     * Logs a fault of the program by its code, its classes and where they were thrown. Not at level error, which the
     * console would show beside the sentence for the user.
     */
    public static void fault(Throwable fault) {
        LoggerFactory.getLogger(LogSetup.class).info("Fault {}", ErrorCode.of(fault), new BareError(fault));
    }
}
