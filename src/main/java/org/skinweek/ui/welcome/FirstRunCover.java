package org.skinweek.ui.welcome;

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
    private final Consumer<@Nullable Node> cover;
    private final Consumer<@Nullable Node> banner;
    private boolean covered;
    private boolean example;

    /**
     * Starts following the notebook.
     *
     * @param welcome makes what the welcome works on
     * @param cover lays something over the window, or takes it away
     * @param banner puts a line above the pages, or takes it away
     */
    public FirstRunCover(
            PageContext context,
            Workspace workspace,
            Supplier<WelcomeViewModel> welcome,
            Consumer<@Nullable Node> cover,
            Consumer<@Nullable Node> banner) {
        this.context = context;
        this.workspace = workspace;
        this.welcome = welcome;
        this.cover = cover;
        this.banner = banner;
        workspace.listen(this::show);
        show(workspace.notebook());
    }

    /** Asks all questions again, with the answers that are known; nothing changes until the last one. */
    public void again() {
        WelcomeViewModel model = welcome.get();
        model.fillIn();
        Node focused = context.dialogs().node().getScene().getFocusOwner();
        cover.accept(new WelcomeView(context, model, () -> {
            cover.accept(null);
            if (focused != null) {
                Platform.runLater(focused::requestFocus); // after a question whether to leave has closed, too
            }
        }));
    }

    private void show(Notebook notebook) {
        boolean open = !notebook.settings().firstRunDone();
        if (open != covered) {
            covered = open;
            cover.accept(open ? new WelcomeView(context, welcome.get(), () -> {}) : null);
        }
        boolean shown = ExampleNotebook.shown(notebook);
        if (shown != example) {
            example = shown;
            banner.accept(shown ? new ExampleBanner(context, workspace) : null);
        }
    }
}
