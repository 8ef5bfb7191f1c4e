package org.skinweek.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.skinweek.platform.ProgramRunner;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.platform.autostart.StartCommands;

/** The start with the login of a made-up user, on whose computer everything works. */
public final class SampleStart {
    private static final String PROGRAM = "/opt/skinweek/bin/skinweek";
    private static final List<String> WINDOW = List.of("/usr/bin/env", PROGRAM);
    private static final List<String> WATCH = List.of("/usr/bin/env", PROGRAM, "remind", "--watch");

    private SampleStart() {}

    /** In a home that need not be there. */
    public static KeepReminding in(Path home) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", home.toAbsolutePath().toString());
        return new KeepReminding(
                new StartCommands(Path.of(PROGRAM), WATCH, WINDOW),
                "Skincare reminders of Skinweek",
                Map.of("XDG_DATA_DIRS", home.resolve("shared").toAbsolutePath().toString()),
                properties,
                command -> ProgramRunner.Ending.FINE);
    }
}
