package org.skinweek.ui;

import java.util.EnumSet;
import java.util.Optional;
import org.skinweek.notebook.UserSettings;
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

    /** Reads the texts that a window opens with ahead, which may be done on any thread. */
    static void readTexts(Words words, Optional<WindowLook> look) {
        words.text("shell.title");
        if (isWelcome(look, /* isNew= */ true)) {
            words.text("welcome.title");
            words.text("settings.advice.open");
        }
    }

    /**
     * What is most likely going to be shown.
     *
     * @param look how the window looked when it was closed
     * @param isNew true where nothing was ever stored
     */
    public static WindowOpening of(Words words, Optional<WindowLook> look, boolean isNew) {
        double textSize = look.map(WindowLook::textSize).orElse(1.0);
        if (!isWelcome(look, isNew)) {
            double banner = look.map(WindowLook::banner).orElse(0.0);
            return new WindowOpening(ShellFrame.opening(words, textSize, banner), Optional.empty());
        }
        WelcomeChoice welcome = new WelcomeChoice(words);
        welcome.show();
        return new WindowOpening(ShellFrame.covered(words, textSize, welcome.node()), Optional.of(welcome));
    }

    /**
     * How the window looks now, to open so the next time.
     *
     * @param settings tell whether the welcome is answered: its questions may lie over the pages again for another reason
     */
    public WindowLook look(boolean dark, UserSettings settings) {
        return new WindowLook(dark, frame.textSize(), frame.bannerHeight(), !settings.firstRunDone());
    }

    private static boolean isWelcome(Optional<WindowLook> look, boolean isNew) {
        return look.map(WindowLook::welcome).orElse(isNew);
    }
}
