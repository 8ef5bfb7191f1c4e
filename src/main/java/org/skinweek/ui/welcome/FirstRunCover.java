package org.skinweek.ui.welcome;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.PageContext;

/** Shows the welcome until it is answered, and the banner while the notebook is the example. */
public final class FirstRunCover {
    private final PageContext context;
    private final Consumer<@Nullable Node> cover;
    private final Consumer<@Nullable Node> banner;
    private boolean covered;
    private boolean example;

    /**
     * A cover that follows the notebook from now on.
     *
     * @param cover lays something over the window, or takes it away
     * @param banner puts a line above the pages, or takes it away
     */
    public FirstRunCover(PageContext context, Consumer<@Nullable Node> cover, Consumer<@Nullable Node> banner) {
        this.context = context;
        this.cover = cover;
        this.banner = banner;
        context.desktop().workspace().listen(this::show);
        show(context.desktop().workspace().notebook());
    }

    private void show(Notebook notebook) {
        boolean welcome = !notebook.settings().firstRunDone();
        if (welcome != covered) {
            covered = welcome;
            cover.accept(welcome ? new WelcomeView(context) : null);
        }
        boolean shown = ExampleNotebook.shown(notebook);
        if (shown != example) {
            example = shown;
            banner.accept(shown ? new ExampleBanner(context) : null);
        }
    }
}
