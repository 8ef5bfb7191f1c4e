package org.skinweek.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.platform.autostart.LaunchCommand;
import org.skinweek.platform.autostart.StartCommands;
import org.skinweek.words.Words;

/** How the program is started with the login, to remind while its window is closed. */
public final class ReminderStart {
    private ReminderStart() {}

    /** For the user of this process and the notebook in a folder. */
    public static KeepReminding of(Path dataFolder, Words words) {
        LaunchCommand launch = LaunchCommand.of(System.getenv(), System.getProperties());
        List<String> folder = List.of("--data", dataFolder.toAbsolutePath().toString());
        List<String> watch =
                Stream.concat(Stream.of("remind", "--watch"), folder.stream()).toList();
        return KeepReminding.ofComputer(
                new StartCommands(launch.program(), launch.with(watch), launch.with(folder)),
                words.text("reminders.keep.summary"));
    }
}
