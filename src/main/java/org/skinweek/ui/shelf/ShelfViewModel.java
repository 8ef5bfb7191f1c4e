package org.skinweek.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.skinweek.app.ShelfCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.Words;

/** The shelf: treatments, care and, when asked for, what was put away. */
public final class ShelfViewModel extends NotebookFollower {
    private final UserClock clock;
    private final ShelfItems items;
    private final ObservableList<ShelfItem> treatments = FXCollections.observableArrayList();
    private final ObservableList<ShelfItem> care = FXCollections.observableArrayList();
    private final ObservableList<ShelfItem> archive = FXCollections.observableArrayList();
    private final BooleanProperty showArchived = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper hasArchived = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    /** The shelf of a workspace. */
    public ShelfViewModel(Workspace workspace, Catalog catalog, UserClock clock, Words words) {
        super(workspace);
        this.clock = clock;
        this.items = new ShelfItems(catalog, words);
        showArchived.addListener((observable, before, now) -> show(workspace.notebook()));
        show(workspace.notebook());
    }

    /** Products with an active in them. */
    public ObservableList<ShelfItem> treatments() {
        return treatments;
    }

    /** Cleanser, moisturiser, sunscreen and the like. */
    public ObservableList<ShelfItem> care() {
        return care;
    }

    /** What was put away; empty unless it is asked for. */
    public ObservableList<ShelfItem> archive() {
        return archive;
    }

    /** True while archived products are shown too. */
    public BooleanProperty showArchivedProperty() {
        return showArchived;
    }

    /** True when there is an archived product. */
    public ReadOnlyBooleanProperty hasArchivedProperty() {
        return hasArchived.getReadOnlyProperty();
    }

    /** True while nothing is on the shelf. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Adds a product, or stores a changed one. */
    public CompletableFuture<Notebook> save(Product product) {
        return execute(ShelfCommands.save(product));
    }

    /** Puts a product away. */
    public CompletableFuture<Notebook> archive(Product product) {
        return execute(ShelfCommands.archive(
                product.id(), clock.today(workspace().notebook().settings())));
    }

    /** Lets a product begin now that waits for a later day. */
    public CompletableFuture<Notebook> beginNow(Product product) {
        return execute(ShelfCommands.beginNow(
                product.id(), clock.today(workspace().notebook().settings())));
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
        var today = clock.today(notebook.settings());
        List<ShelfItem> onShelf = items.of(notebook, today, false);
        List<ShelfItem> away = items.of(notebook, today, true);
        List<ShelfItem> treating = new ArrayList<>();
        List<ShelfItem> caring = new ArrayList<>();
        onShelf.forEach(item -> (item.cares() ? caring : treating).add(item));
        treatments.setAll(treating);
        care.setAll(caring);
        archive.setAll(showArchived.get() ? away : List.of());
        hasArchived.set(!away.isEmpty());
        empty.set(onShelf.isEmpty());
    }
}
