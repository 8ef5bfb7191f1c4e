package org.skinweek.ui;

import java.util.EnumSet;
import java.util.Optional;
import org.skinweek.platform.WindowLook;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.ShellFrame;
import org.skinweek.ui.welcome.WelcomeChoice;
import org.skinweek.words.Words;

/**
 * What a window shows before the data is read; it is filled then.
 *
 * @param frame the panes around all pages
 * @param welcome the first screen of the welcome, where it lies over them
 */
public record WindowOpening(ShellFrame frame, Optional<WelcomeChoice> welcome) {
    /** Panes that are not shown before they are filled. */
    public static WindowOpening unseen(Words words) {
        return new WindowOpening(new ShellFrame(words, EnumSet.allOf(PageRoute.class)), Optional.empty());
    }

    /**
     * What is most likely going to be shown.
     *
     * @param look how the window looked when it was closed
     * @param isNew true where nothing was ever stored
     */
    public static WindowOpening of(Words words, Optional<WindowLook> look, boolean isNew) {
        ShellFrame frame = ShellFrame.opening(
                words,
                look.map(WindowLook::textSize).orElse(1.0),
                look.map(WindowLook::banner).orElse(0.0));
        if (!look.map(WindowLook::welcome).orElse(isNew)) {
            return new WindowOpening(frame, Optional.empty());
        }
        WelcomeChoice welcome = new WelcomeChoice(words);
        frame.cover(welcome.node());
        welcome.show();
        return new WindowOpening(frame, Optional.of(welcome));
    }
}
