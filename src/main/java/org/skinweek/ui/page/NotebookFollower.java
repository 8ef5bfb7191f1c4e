package org.skinweek.ui.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;

/** The state of a page that shows the notebook: it follows the workspace while the page is on the screen, and no longer. */
public abstract class NotebookFollower {
    private final Workspace workspace;
    private @Nullable Runnable unlisten;

    /** Not following yet. */
    protected NotebookFollower(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Shows the notebook as it is now, and after every change until {@link #detach}. */
    public final void attach() {
        detach();
        unlisten = workspace.listen(this::show);
        show(workspace.notebook());
    }

    /** Stops following the notebook. */
    public final void detach() {
        if (unlisten != null) {
            unlisten.run();
            unlisten = null;
        }
    }

    /** The workspace that is followed. */
    protected final Workspace workspace() {
        return workspace;
    }

    /**
     * Stores changed settings; nothing happens where they stay as they are.
     *
     * @param label key of the name that undo shows
     */
    protected final void changeSettings(String label, UnaryOperator<UserSettings> change) {
        var unused = workspace.execute(notebook -> {
            UserSettings before = notebook.settings();
            UserSettings after = change.apply(before);
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(Command.of(label, new Change.OfSettings(before, after)));
        });
    }

    /**
     * Brings back what was deleted: by undo where that is the last thing that was done, else by writing it again.
     *
     * @param deletion true for the change that deleted it
     * @param restore writes it again
     */
    protected final void bringBack(Predicate<Change> deletion, Function<Notebook, Optional<Command>> restore) {
        boolean last = !workspace.busy()
                && workspace
                        .lastGiven()
                        .filter(command -> command.changes().size() == 1
                                && deletion.test(command.changes().get(0)))
                        .isPresent();
        if (last) {
            var unused = workspace.undo();
        } else {
            var unused = workspace.execute(restore);
        }
    }

    /** Brings the state in line with the notebook. */
    protected abstract void show(Notebook notebook);
}
