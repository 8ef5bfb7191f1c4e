package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skinweek.app.PackCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The form of a pack over the page, and what is stored and said when something was done with one. */
public final class PackDialogs implements PackActions {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final UserClock clock;
    private final Supplier<UUID> ids;

    /**
     * Dialogs over the page.
     *
     * @param ids makes ids of new packs
     */
    public PackDialogs(PageContext context, Workspace workspace, UserClock clock, Supplier<UUID> ids) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void add(Product product) {
        form(product, ProductPack.unknown(ids.get()), "add");
    }

    @Override
    public void edit(Product product, ProductPack pack) {
        form(product, pack, "edit");
    }

    private void form(Product product, ProductPack pack, String kind) {
        PackFormModel model = new PackFormModel(pack, currency(), words, today());
        context.dialogs()
                .form(
                        words.text("shelf.pack.form.title." + kind, words.isolated(product.name())),
                        new PackForm(model, words),
                        words.text("shelf.pack.form.verb." + kind),
                        () -> {
                            Optional<ProductPack> made = model.submit();
                            made.ifPresent(saved ->
                                    run(PackCommands.save(product.id(), saved), "shelf.pack.toast." + kind, product));
                            return made.isPresent();
                        });
    }

    /** The currency of the price that was written down last: most people pay in one. */
    private Optional<String> currency() {
        return workspace.notebook().products().values().stream()
                .flatMap(product -> product.packs().list().stream())
                .flatMap(pack -> Optional.ofNullable(pack.price()).stream())
                .map(PackPrice::currency)
                .reduce((one, other) -> other);
    }

    @Override
    public void buyAgain(Product product) {
        run(PackCommands.buyAgain(product.id(), ids.get(), today()), "shelf.pack.toast.bought", product);
    }

    @Override
    public void open(Product product, ProductPack pack) {
        boolean another = product.packs().list().stream()
                .anyMatch(other -> other.isOpen() && !other.id().equals(pack.id()));
        run(
                PackCommands.open(product.id(), pack.id(), today()),
                another ? "shelf.pack.toast.opened.another" : "shelf.pack.toast.opened",
                product);
    }

    @Override
    public void finish(Product product, ProductPack pack) {
        run(PackCommands.finish(product.id(), pack.id(), today()), "shelf.pack.toast.finished", product);
    }

    @Override
    public void delete(Product product, ProductPack pack) {
        run(PackCommands.delete(product.id(), pack.id()), "shelf.pack.toast.deleted", product);
    }

    private void run(Function<Notebook, Optional<Command>> maker, String key, Product product) {
        context.undo().offer(words.text(key, words.isolated(product.name())), workspace.execute(maker));
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }
}
