package org.skinweek.ui.welcome;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.app.FirstRun;
import org.skinweek.app.FirstWeek;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveSearch;
import org.skinweek.catalog.Strength;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.planning.AgainstSkin;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Flag;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.Latest;
import org.skinweek.ui.shelf.ProductFormModel;

/** The first run: a choice, four short questions, each of which can be left empty, and the week that comes of them. */
final class WelcomeViewModel {
    /** How long somebody is asked to wait for the first week. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Actives that a search suggests at most. */
    private static final int SUGGESTIONS = 6;

    /** Of what the catalogue does not know, any strength may have been prescribed. */
    private static final Strength ANY_STRENGTH = new Strength("", null, List.of(), 0.0);

    /** The screens of the welcome, in order. */
    enum Step {
        /** Whether to answer, to look around, or neither. */
        CHOICE,
        /** Skin type and sensitivity. */
        SKIN,
        /** Pregnancy and conditions. */
        HEALTH,
        /** What the routine is for. */
        GOALS,
        /** What is owned. */
        SHELF,
        /** The first week. */
        WEEK
    }

    private final Desktop desktop;
    private final Latest laying;
    private final AtomicLong newest = new AtomicLong();
    private final AgainstSkin againstSkin;
    private final ActiveSearch search;
    private final List<OwnedKind> common;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOICE);
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<SkinProfile> profile = new SimpleObjectProperty<>(SkinProfile.DEFAULT);
    private final ObservableList<OwnedItem> owned = FXCollections.observableArrayList();

    /**
     * A first week that is not stored yet.
     *
     * @param products what is owned
     * @param laid the week, and what it leaves out
     */
    record Draft(List<Product> products, FirstWeek.Laid laid) {}

    WelcomeViewModel(Desktop desktop) {
        this.desktop = desktop;
        this.laying = new Latest(desktop.background());
        this.againstSkin = new AgainstSkin(desktop.checker());
        this.search = new ActiveSearch(desktop.catalog());
        this.common = OwnedKind.common(desktop.words());
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<SkinProfile> profileProperty() {
        return profile;
    }

    /** The kinds that are offered without a search. */
    List<OwnedKind> common() {
        return common;
    }

    /** What the user has said to own, in the order in which it was said. */
    ObservableList<OwnedItem> owned() {
        return owned;
    }

    /** The first week for the answers now; empty while it is being laid. */
    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Actives whose names fit a search; none for a blank one. */
    List<Active> suggestions(String query) {
        return query.isBlank()
                ? List.of()
                : search.find(query).stream().limit(SUGGESTIONS).toList();
    }

    /** Adds a product of an active that was searched for; there may be several of one. */
    void add(Active active) {
        own(OwnedKind.of(active, desktop.words()));
    }

    /** True when a text can be the name of something that the catalogue does not know. */
    boolean offersOther(String typed) {
        return !typed.isBlank() && typed.strip().length() <= ProductFormModel.LONGEST_NAME && !search.knows(typed);
    }

    /** Adds a product of which only the name is known. */
    void addOther(String typed) {
        own(OwnedKind.other(typed.strip()));
    }

    /** True when a product of a kind that is offered was ticked. */
    boolean owns(OwnedKind kind) {
        return owned.stream().anyMatch(item -> item.kind().equals(kind));
    }

    /** Adds a product of a kind that is offered, or takes it away again. */
    void tick(OwnedKind kind, boolean ticked) {
        if (ticked && !owns(kind)) {
            own(kind);
        } else if (!ticked) {
            owned.removeIf(item -> item.kind().equals(kind));
        }
    }

    private void own(OwnedKind kind) {
        Strength usual =
                desktop.catalog().active(kind.active()).map(Active::strength).orElse(ANY_STRENGTH);
        owned.add(new OwnedItem(kind, usual, desktop.words()));
    }

    void remove(OwnedItem item) {
        owned.remove(item);
    }

    /** What the rules have against a product on the stated skin, however seldom it is used. */
    List<Flag> against(OwnedItem item) {
        return desktop.catalog()
                .active(item.kind().active())
                .map(active -> againstSkin.of(item.product(active.id(), today()), active, profile.get()))
                .orElse(List.of());
    }

    /** The next screen; stays on the last, and where something that is typed cannot be understood. */
    void next() {
        if (step.get() == Step.SHELF) {
            if (!owned.stream().map(OwnedItem::valid).reduce(true, Boolean::logicalAnd)) {
                return;
            }
            lay();
        }
        step.set(
                switch (step.get()) {
                    case CHOICE -> Step.SKIN;
                    case SKIN -> Step.HEALTH;
                    case HEALTH -> Step.GOALS;
                    case GOALS -> Step.SHELF;
                    case SHELF, WEEK -> Step.WEEK;
                });
    }

    /** The screen before; stays on the first. */
    void back() {
        step.set(
                switch (step.get()) {
                    case CHOICE, SKIN -> Step.CHOICE;
                    case HEALTH -> Step.SKIN;
                    case GOALS -> Step.HEALTH;
                    case SHELF -> Step.GOALS;
                    case WEEK -> Step.SHELF;
                });
    }

    /** Leaves the welcome with an empty notebook. */
    CompletableFuture<Notebook> skip() {
        return desktop.workspace().execute(FirstRun.skip());
    }

    /** Fills the notebook with the example. */
    CompletableFuture<Notebook> example() {
        ExampleNotebook example =
                new ExampleNotebook(desktop.words(), today(), desktop.clock().zone());
        return desktop.workspace().execute(notebook -> Optional.of(example.fill(notebook)));
    }

    /**
     * Stores the answers and the first week; nothing happens while it is still being laid.
     *
     * @param done called with the week once it is stored
     */
    void finish(Consumer<FirstWeek.Laid> done) {
        draft.get().ifPresent(ready -> {
            var unused = desktop.workspace()
                    .execute(FirstRun.start(
                            profile.get(), ready.laid().products(), ready.laid().book(), today()))
                    .thenAccept(notebook -> done.accept(ready.laid()));
        });
    }

    /** Plans the first week away from the JavaFX thread; a week that is not proven in time is the best until then. */
    private void lay() {
        LocalDate today = today();
        List<Product> products = owned.stream()
                .map(item -> item.product(desktop.ids().get().toString(), today))
                .toList();
        SkinProfile skin = profile.get();
        FirstWeek firstWeek = new FirstWeek(desktop.catalog(), desktop.checker(), desktop.planning());
        draft.set(Optional.empty());
        long mine = newest.incrementAndGet();
        laying.run(
                () -> new Draft(products, firstWeek.lay(products, skin, today, inTime(mine))),
                laid -> draft.set(Optional.of(laid)));
    }

    private Stop inTime(long mine) {
        Instant latest = desktop.clock().now().plus(PATIENCE);
        return () -> newest.get() != mine || desktop.clock().now().isAfter(latest);
    }

    private LocalDate today() {
        return desktop.clock().today(desktop.workspace().notebook().settings());
    }
}
