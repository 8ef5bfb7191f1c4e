package org.skinweek.ui.welcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.app.FirstRun;
import org.skinweek.app.FirstWeek;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.ui.common.Desktop;

/** The first run: a choice, then three short steps, each of which can be left empty. */
final class WelcomeViewModel {
    /** The screens of the welcome, in order. */
    enum Step {
        CHOICE,
        SKIN,
        GOALS,
        SHELF
    }

    private final Desktop desktop;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOICE);
    private final ObjectProperty<SkinProfile> profile = new SimpleObjectProperty<>(SkinProfile.DEFAULT);
    private final List<OwnedRow> rows =
            Arrays.stream(Offer.values()).map(OwnedRow::new).toList();

    WelcomeViewModel(Desktop desktop) {
        this.desktop = desktop;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<SkinProfile> profileProperty() {
        return profile;
    }

    List<OwnedRow> rows() {
        return rows;
    }

    /** The next screen; stays on the last. */
    void next() {
        step.set(
                switch (step.get()) {
                    case CHOICE -> Step.SKIN;
                    case SKIN -> Step.GOALS;
                    case GOALS, SHELF -> Step.SHELF;
                });
    }

    /** The screen before; stays on the first. */
    void back() {
        step.set(
                switch (step.get()) {
                    case CHOICE, SKIN -> Step.CHOICE;
                    case GOALS -> Step.SKIN;
                    case SHELF -> Step.GOALS;
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
     * Lays the first week away from the JavaFX thread and stores everything.
     *
     * @param done called with the week once it is stored
     */
    void finish(Consumer<FirstWeek.Laid> done) {
        LocalDate today = today();
        List<Product> products = rows.stream()
                .filter(row -> row.ownedProperty().get())
                .map(row -> row.product(
                        desktop.ids().get().toString(),
                        desktop.words().text(row.offer().nameKey()),
                        today))
                .toList();
        SkinProfile skin = profile.get();
        var firstDay = desktop.workspace().notebook().settings().firstDayOfWeek();
        FirstWeek firstWeek = new FirstWeek(desktop.catalog(), desktop.checker());
        desktop.background().run(() -> firstWeek.lay(products, skin, firstDay), laid -> {
            var unused = desktop.workspace()
                    .execute(FirstRun.start(skin, products, laid.plan(), today))
                    .thenAccept(notebook -> done.accept(laid));
        });
    }

    private LocalDate today() {
        return desktop.clock().today(desktop.workspace().notebook().settings());
    }
}
