package org.skinweek.ui.welcome;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.PageContext;

/** Shows the welcome until it is answered, and the banner while the notebook is the example. */
public final class FirstRunCover {
    private final PageContext context;
    private final Workspace workspace;
    private final Supplier<WelcomeViewModel> welcome;
    private final Optional<WelcomeChoice> choice;
    private final Consumer<@Nullable Node> cover;
    private final Consumer<@Nullable Node> banner;
    private boolean covered;
    private boolean example;

    /**
     * Starts following the notebook.
     *
     * @param welcome makes what the welcome works on
     * @param choice the first screen of the welcome, where the window shows it already
     * @param cover lays something over the window, or takes it away
     * @param banner puts a line above the pages, or takes it away
     */
    public FirstRunCover(
            PageContext context,
            Workspace workspace,
            Supplier<WelcomeViewModel> welcome,
            Optional<WelcomeChoice> choice,
            Consumer<@Nullable Node> cover,
            Consumer<@Nullable Node> banner) {
        this.context = context;
        this.workspace = workspace;
        this.welcome = welcome;
        this.choice = choice;
        this.cover = cover;
        this.banner = banner;
        this.covered = choice.isPresent() && done(workspace.notebook()); // the window took it for a first run
        workspace.listen(this::show);
        show(workspace.notebook());
    }

    /** Asks all questions again, with the answers that are known; nothing changes until the last one. */
    public void again() {
        WelcomeViewModel model = welcome.get();
        model.fillIn();
        Node focused = context.dialogs().node().getScene().getFocusOwner();
        WelcomeView again = new WelcomeView(context, model, new WelcomeChoice(context.words()), () -> {
            cover.accept(null);
            if (focused != null) {
                Platform.runLater(focused::requestFocus); // after a question whether to leave has closed, too
            }
        });
        cover.accept(again.node());
    }

    private void show(Notebook notebook) {
        boolean open = !done(notebook);
        if (open != covered) {
            covered = open;
            cover.accept(open ? first() : null);
        }
        boolean shown = ExampleNotebook.shown(notebook);
        if (shown != example) {
            example = shown;
            banner.accept(shown ? new ExampleBanner(context, workspace) : null);
        }
    }

    private Node first() {
        WelcomeChoice begun = choice.orElseGet(() -> new WelcomeChoice(context.words()));
        return new WelcomeView(context, welcome.get(), begun, () -> {}).node();
    }

    private static boolean done(Notebook notebook) {
        return notebook.settings().firstRunDone();
    }
}
