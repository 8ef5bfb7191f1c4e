package org.skinweek.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.skinweek.app.ReminderStart;
import org.skinweek.platform.BareError;
import org.skinweek.platform.autostart.LaunchCommand;
import org.skinweek.platform.notice.ActionListener;
import org.skinweek.platform.notice.DesktopNotices;
import org.skinweek.platform.notice.NoticeChannels;
import org.skinweek.platform.notice.NoticeService;
import org.skinweek.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desktop that the process runs on. */
public final class SystemDesktop implements ReminderDesktop {
    private final Words words;
    private final Map<String, String> environment;
    private final Properties properties;

    /** The desktop of an environment. */
    public SystemDesktop(Map<String, String> environment, Properties properties, Words words) {
        this.words = words;
        this.environment = environment;
        this.properties = properties;
    }

    @Override
    public DesktopNotices notices(ActionListener listener) {
        return NoticeChannels.ofDesktop(environment, listener);
    }

    @Override
    public Optional<Runnable> answer(Runnable shown, ActionListener listener) {
        return NoticeService.open(environment, shown, listener).map(service -> service::close);
    }

    @Override
    public boolean isKept(Path dataFolder) {
        return ReminderStart.of(dataFolder, words).isInstalled();
    }

    @Override
    public void openWindow(List<String> arguments) {
        try {
            new ProcessBuilder(LaunchCommand.of(environment, properties).with(arguments))
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            log().warn("the window could not be opened", new BareError(e));
        }
    }

    /** Asked for only where there is something to log: setting up the log takes a while. */
    private static Logger log() {
        return LoggerFactory.getLogger(SystemDesktop.class);
    }
}
