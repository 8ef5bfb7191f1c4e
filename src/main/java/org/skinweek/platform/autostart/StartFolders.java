package org.skinweek.platform.autostart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.platform.ProgramName;

/**
 * Where the Linux desktop looks for what starts a program, for one user.
 *
 * @param config the user's settings
 * @param data the user's own share
 * @param shared those of all users, where packages lay their files
 */
record StartFolders(Path config, Path data, List<Path> shared) {
    /** The unit that systemd starts with the login. */
    static final String UNIT = "skinweek-reminders.service";

    /** Where the variable for the folders of all users is not set, as the specification of base folders says. */
    private static final String USUAL_SHARED = "/usr/local/share:/usr/share";

    /** Copies the list. */
    StartFolders {
        shared = List.copyOf(shared);
    }

    static Optional<StartFolders> of(Map<String, String> environment, String home) {
        return folder(environment, "XDG_CONFIG_HOME", home, ".config")
                .flatMap(config -> folder(environment, "XDG_DATA_HOME", home, ".local/share")
                        .map(data -> new StartFolders(config, data, shared(environment))));
    }

    Path unit() {
        return config.resolve("systemd/user").resolve(UNIT);
    }

    /** The link by which systemd starts the unit; it makes it, and takes it away unless it does not run. */
    Path wish() {
        return config.resolve("systemd/user/default.target.wants").resolve(UNIT);
    }

    Path autostart() {
        return config.resolve("autostart").resolve(ProgramName.ID + ".reminders.desktop");
    }

    Path application() {
        return application(data);
    }

    /** True where a package has made the program known already; a file of the user's own would hide the package's. */
    boolean hasPackage() {
        return shared.stream().anyMatch(folder -> Files.exists(application(folder)));
    }

    Path busService() {
        return data.resolve("dbus-1/services").resolve(ProgramName.ID + ".service");
    }

    /** All that is ever written. */
    List<Path> all() {
        return List.of(unit(), autostart(), application(), busService());
    }

    private static Path application(Path share) {
        return share.resolve("applications").resolve(ProgramName.ID + ".desktop");
    }

    private static List<Path> shared(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_DATA_DIRS", "");
        return Stream.of((named.isEmpty() ? USUAL_SHARED : named).split(":", -1))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .toList();
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable, String home, String usual) {
        String named = environment.getOrDefault(variable, "");
        if (!named.isEmpty() && Path.of(named).isAbsolute()) {
            return Optional.of(Path.of(named));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, usual));
    }
}
