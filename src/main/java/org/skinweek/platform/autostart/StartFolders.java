package org.skinweek.platform.autostart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.platform.ProgramName;

/**
 * Where the Linux desktop looks for what starts a program, for one user.
 *
 * @param config the user's settings
 * @param data the user's own share
 */
record StartFolders(Path config, Path data) {
    /** The unit that systemd starts with the login. */
    static final String UNIT = "skinweek-reminders.service";

    static Optional<StartFolders> of(Map<String, String> environment, String home) {
        return folder(environment, "XDG_CONFIG_HOME", home, ".config")
                .flatMap(config -> folder(environment, "XDG_DATA_HOME", home, ".local/share")
                        .map(data -> new StartFolders(config, data)));
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
        return data.resolve("applications").resolve(ProgramName.ID + ".desktop");
    }

    Path busService() {
        return data.resolve("dbus-1/services").resolve(ProgramName.ID + ".service");
    }

    /** All that is ever written. */
    List<Path> all() {
        return List.of(unit(), autostart(), application(), busService());
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable, String home, String usual) {
        String named = environment.getOrDefault(variable, "");
        if (!named.isEmpty() && Path.of(named).isAbsolute()) {
            return Optional.of(Path.of(named));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, usual));
    }
}
