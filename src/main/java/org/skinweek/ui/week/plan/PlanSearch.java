package org.skinweek.ui.week.plan;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/** The search for the best days, off the JavaFX thread. The latest one counts; what an earlier one still finds is dropped. */
final class PlanSearch {
    private final BackgroundRunner background;
    private final LatestRequest searches;
    private final ReadOnlyObjectWrapper<@Nullable Proposal> best = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private AtomicBoolean stop = new AtomicBoolean();

    PlanSearch(BackgroundRunner background) {
        this.background = background;
        this.searches = new LatestRequest(background);
    }

    /** What is searched for. */
    @FunctionalInterface
    interface Task {
        /**
         * Searches.
         *
         * @param stop says when what is found so far has to do
         * @param better told what is the best so far, on the thread that searches
         */
        PlannerResult run(Stop stop, Consumer<Proposal> better);
    }

    /** Begins anew. */
    void begin(Task task, Consumer<PlannerResult> done) {
        stop.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        best.set(null);
        busy.set(true);
        searches.run(() -> task.run(mine::get, found -> tell(mine, found)), result -> {
            busy.set(false);
            done.accept(result);
        });
    }

    private void tell(AtomicBoolean search, Proposal found) {
        background.tell(() -> {
            if (search == stop && busy.get()) {
                best.set(found);
            }
        });
    }

    /** Ends it soon; the best that is found by then is its result. */
    void takeBestSoFar() {
        stop.set(true);
    }

    /** Ends it without a result. */
    void cancel() {
        stop.set(true);
        busy.set(false);
        searches.cancel();
    }

    /** The best so far; absent until there is any. */
    ReadOnlyObjectProperty<@Nullable Proposal> bestProperty() {
        return best.getReadOnlyProperty();
    }

    /** True while it goes on. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
