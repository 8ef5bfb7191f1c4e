package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.app.ShelfCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PackOutlook;
import org.skinweek.routine.Product;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.Words;

/** The shelf: which products are shown and in which order, and which one is open. */
public final class ShelfViewModel extends NotebookFollower {
    private final UserClock clock;
    private final Words words;
    private final ShelfItems items;
    private final ProductFacts facts;
    private final ObjectProperty<ShelfView> view = new SimpleObjectProperty<>(ShelfView.EVERYTHING);
    private final ObjectProperty<ShelfOrder> order = new SimpleObjectProperty<>(ShelfOrder.IN_USE);
    private final ReadOnlyObjectWrapper<ShelfContents> contents;
    private final ReadOnlyObjectWrapper<Optional<ShelfItem>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The shelf of a workspace. */
    public ShelfViewModel(Workspace workspace, Catalog catalog, UserClock clock, Words words) {
        super(workspace);
        this.clock = clock;
        this.words = words;
        this.items = new ShelfItems(catalog, words);
        this.facts = new ProductFacts(words);
        contents = new ReadOnlyObjectWrapper<>(contents(workspace.notebook()));
        view.addListener((observable, before, now) -> show(workspace.notebook()));
        order.addListener((observable, before, now) -> show(workspace.notebook()));
    }

    /** Which products are shown. */
    public ObjectProperty<ShelfView> viewProperty() {
        return view;
    }

    /** In which order they are shown. */
    public ObjectProperty<ShelfOrder> orderProperty() {
        return order;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<ShelfContents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** The product that is open beside the others; empty while none is. */
    public ReadOnlyObjectProperty<Optional<ShelfItem>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Opens a product. */
    public void open(Product product) {
        Notebook notebook = workspace().notebook();
        opened.set(notebook.product(product.id()).map(now -> items.of(notebook, now, today(notebook))));
    }

    /** Opens no product any more. */
    public void close() {
        opened.set(Optional.empty());
    }

    /** What there is to tell about a product, a row each. */
    public List<ProductFacts.Fact> facts(ShelfItem item) {
        Notebook notebook = workspace().notebook();
        return facts.of(item, notebook, today(notebook));
    }

    /** The packs of a product, in the order in which they are shown. */
    List<PackEntry> packs(ShelfItem item) {
        Notebook notebook = workspace().notebook();
        return new PackEntries(words).of(item.product(), notebook, today(notebook));
    }

    /** When the pack in use is used up; empty where that is not known. */
    Optional<PackOutlook> outlook(ShelfItem item) {
        Notebook notebook = workspace().notebook();
        return PackOutlook.of(notebook, item.product(), today(notebook));
    }

    /** Words about the packs, as of today. */
    PackWords packWords() {
        return new PackWords(words, today(workspace().notebook()));
    }

    /** Every product as the notebook has it now: those on the shelf first, those put away after them. */
    public List<Product> everything() {
        return workspace().notebook().products().values().stream()
                .sorted(Comparator.comparing(Product::archived))
                .toList();
    }

    /** Adds a product, or stores a changed one. */
    public CompletableFuture<Notebook> save(Product product) {
        return execute(ShelfCommands.save(product));
    }

    /** Puts a product away. */
    public CompletableFuture<Notebook> archive(Product product) {
        return execute(ShelfCommands.archive(product.id(), today(workspace().notebook())));
    }

    /** Lets a product begin now that waits for a later day. */
    public CompletableFuture<Notebook> beginNow(Product product) {
        return execute(ShelfCommands.beginNow(product.id(), today(workspace().notebook())));
    }

    /** Puts an archived product back. */
    public CompletableFuture<Notebook> restore(Product product) {
        return execute(ShelfCommands.restore(product.id()));
    }

    /** Removes a product that neither diary nor plan knows. */
    public CompletableFuture<Notebook> delete(Product product) {
        return execute(ShelfCommands.delete(product.id()));
    }

    private CompletableFuture<Notebook> execute(Function<Notebook, Optional<Command>> maker) {
        return workspace().execute(maker);
    }

    @Override
    protected void show(Notebook notebook) {
        ShelfContents now = contents(notebook);
        Optional<ShelfItem> open = opened.get()
                .flatMap(before -> now.shown()
                        .filter(item ->
                                item.product().id().equals(before.product().id()))
                        .findFirst());
        contents.set(now);
        opened.set(open);
    }

    private ShelfContents contents(Notebook notebook) {
        LocalDate today = today(notebook);
        boolean away = view.get() == ShelfView.ARCHIVE;
        List<ShelfItem> all = order.get().sorted(items.of(notebook, today, away), words);
        if (away) {
            return new ShelfContents(
                    view.get(), List.of(), List.of(), all, notebook.shelf().size());
        }
        Predicate<ShelfItem> shown = item -> view.get() == ShelfView.EVERYTHING || item.ends();
        return new ShelfContents(
                view.get(),
                all.stream().filter(shown).filter(item -> !item.basic()).toList(),
                all.stream().filter(shown).filter(ShelfItem::basic).toList(),
                List.of(),
                all.size());
    }

    private LocalDate today(Notebook notebook) {
        return clock.today(notebook.settings());
    }
}
