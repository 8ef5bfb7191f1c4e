package org.skinweek.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skinweek.platform.notice.ActionListener;
import org.skinweek.platform.notice.DesktopNotices;

/** What {@code remind --watch} needs of the desktop. */
public interface ReminderDesktop {
    /** The way of notices to the desktop. */
    DesktopNotices notices(ActionListener listener);

    /**
     * Answers what is chosen on a notice of a process that has ended.
     *
     * @param shown somebody wants to see the program
     * @return ends the answers; empty where nobody can ask
     */
    Optional<Runnable> answer(Runnable shown, ActionListener listener);

    /** True while the program is started with the login, to remind of what is in a folder. */
    boolean isKept(Path dataFolder);

    /**
     * Opens the window, or shows it.
     *
     * @param arguments those of the program, such as another data folder
     */
    void openWindow(List<String> arguments);
}
