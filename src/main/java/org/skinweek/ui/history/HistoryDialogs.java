package org.skinweek.ui.history;

import java.time.LocalDate;
import java.util.function.Function;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.diary.PackUses;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.rules.Checker;
import org.skinweek.trends.ProductHistory;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.PageContext;

/** Opens the history of a product over the page. It is counted in the background: a diary may have ten years. */
public final class HistoryDialogs {
    private final PageContext context;
    private final Workspace workspace;
    private final Function<Notebook, Checker> rules;
    private final UserClock clock;
    private final LatestRequest request;

    /**
     * Histories of the products of a notebook.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public HistoryDialogs(
            PageContext context,
            Workspace workspace,
            Function<Notebook, Checker> rules,
            UserClock clock,
            BackgroundRunner background) {
        this.context = context;
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.request = new LatestRequest(background);
    }

    /** Opens the history of a product. */
    public void open(Product product) {
        Notebook notebook = workspace.notebook();
        LocalDate today = clock.today(notebook.settings());
        request.run(
                () -> new Counted(
                        ProductHistory.of(product, notebook, rules.apply(notebook), context.catalog(), today),
                        PackUses.of(product, notebook.diary(), today)),
                this::show);
    }

    private void show(Counted counted) {
        ProductHistory history = counted.history();
        HistoryView view = new HistoryView(history, counted.packs(), context.words(), this::openDay);
        context.dialogs()
                .show(
                        context.words()
                                .text(
                                        "history.title",
                                        context.words()
                                                .isolated(history.product().name())),
                        view);
    }

    private void openDay(LocalDate day) {
        context.dialogs().close();
        context.navigator().openDay(day);
    }

    private record Counted(ProductHistory history, PackUses packs) {}
}
