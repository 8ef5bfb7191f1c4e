package org.skinweek.ui.shell;

import java.util.Optional;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.ui.page.PageRoute;

/** The page that was open when the program was left, which is in the settings. */
public final class RememberedPage {
    private RememberedPage() {}

    /** The page that was open, or the week. */
    public static PageRoute of(UserSettings settings) {
        return PageRoute.named(settings.page()).orElse(PageRoute.WEEK);
    }

    /** Stores that a page is open now, without a step of undo. */
    static void remember(Workspace workspace, PageRoute route) {
        var unused = workspace.executeQuietly(notebook -> remembering(notebook, route));
    }

    private static Optional<Command> remembering(Notebook notebook, PageRoute route) {
        UserSettings settings = notebook.settings();
        if (of(settings) == route) {
            return Optional.empty();
        }
        return Optional.of(
                Command.of("command.settings", new Change.OfSettings(settings, settings.withPage(route.name()))));
    }
}
