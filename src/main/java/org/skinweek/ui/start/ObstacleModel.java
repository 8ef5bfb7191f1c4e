package org.skinweek.ui.start;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.DataOpening;
import org.skinweek.app.Workspace;
import org.skinweek.platform.ErrorCode;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** An obstacle and the ways around it, none of which destroys anything: a damaged file is set aside, never deleted. */
public final class ObstacleModel {
    private final Words words;
    private final BackgroundRunner background;
    private final Supplier<DataOpening> again;
    private final Consumer<Workspace> ready;
    private final ReadOnlyObjectWrapper<StartObstacle> obstacle;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * A model that begins with an obstacle.
     *
     * @param again opens the same folder once more; runs off the front thread
     * @param ready goes on with the data once it is open
     */
    public ObstacleModel(
            StartObstacle first,
            Words words,
            BackgroundRunner background,
            Supplier<DataOpening> again,
            Consumer<Workspace> ready) {
        this.words = words;
        this.background = background;
        this.again = again;
        this.ready = ready;
        this.obstacle = new ReadOnlyObjectWrapper<>(first);
    }

    /** What is in the way now; another one when a way around it did not work. */
    public ReadOnlyObjectProperty<StartObstacle> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** True while a chosen way is being tried: no other can be chosen. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Goes on from a backup; does nothing when that cannot be read. */
    public void restore(BackupOffer backup) {
        obstacle.get()
                .damaged()
                .filter(damaged -> backup.isGood())
                .ifPresent(damaged -> attempt(() -> damaged.restore(backup)));
    }

    /** Goes on with an empty notebook. */
    public void startFresh() {
        obstacle.get().damaged().ifPresent(damaged -> attempt(damaged::startFresh));
    }

    /** Opens the folder once more. */
    public void tryAgain() {
        attempt(again::get);
    }

    private void attempt(Callable<DataOpening> way) {
        if (!working.get()) {
            working.set(true);
            background.run(way, this::opened, this::failed);
        }
    }

    private void opened(DataOpening opening) {
        working.set(false);
        Optional<StartObstacle> next = StartObstacle.of(opening, words);
        next.ifPresent(obstacle::set);
        if (opening instanceof DataOpening.Ready open) {
            ready.accept(open.workspace());
        }
    }

    private void failed(Throwable error) {
        working.set(false);
        obstacle.set(StartObstacle.unexpected(ErrorCode.of(error), words));
    }
}
