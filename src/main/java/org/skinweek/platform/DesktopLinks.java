package org.skinweek.platform;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Opens addresses with the desktop's own tool and, unlike JavaFX, notices when that fails. */
public final class DesktopLinks implements LinkHandler {
    /** A tool that runs longer than this has started a program and waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final String system;
    private final Tool tool;

    /** Runs a small program. */
    @FunctionalInterface
    interface Tool {
        /** Returns false when the program is missing or reports failure. */
        boolean run(List<String> command);
    }

    /** Uses the tools of this machine. */
    public DesktopLinks() {
        this(
                System.getProperty("os.name", ""),
                command -> new SystemPrograms(PATIENCE).run(command) != ProgramRunner.Ending.FAILED);
    }

    DesktopLinks(String system, Tool tool) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.tool = tool;
    }

    @Override
    public boolean open(String address) {
        return commands(address).anyMatch(tool::run);
    }

    private Stream<List<String>> commands(String address) {
        if (system.startsWith("mac")) {
            return Stream.of(List.of("open", address));
        }
        if (system.startsWith("windows")) {
            return Stream.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        Stream<List<String>> ofDesktop = Stream.of(List.of("xdg-open", address), List.of("gio", "open", address));
        return address.startsWith("file:")
                ? ofDesktop
                : Stream.concat(
                        ofDesktop,
                        Stream.of("x-www-browser", "firefox", "chromium", "google-chrome")
                                .map(browser -> List.of(browser, address)));
    }
}
