package org.skinweek.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * One page of the window. Its controls are built when it is first shown and kept; what it listens to is subscribed
 * when it is shown and ended when it is left, so that a hidden page costs nothing and nothing leaks.
 */
public abstract class Page {
    private final List<Runnable> endings = new ArrayList<>();
    private @Nullable Parent root;

    /** The controls, built on the first call. */
    public final Parent root() {
        Parent built = root;
        if (built == null) {
            built = build();
            root = built;
        }
        return built;
    }

    /** Called when the page is shown. */
    public final void attach() {
        attached();
    }

    /** Called when the page is left: ends everything that {@link #untilDetached} and {@link #follow} began. */
    public final void detach() {
        endings.forEach(Runnable::run);
        endings.clear();
    }

    /**
     * Called while the page is hidden and the window rests, after something else was shown or stored: begins to find out,
     * away from the JavaFX thread, what the page would have to find out within a frame when it is opened.
     */
    public void prepare() {}

    /** Called when the user returns from reading about an active: restores focus where possible. */
    public void returned() {
        root().requestFocus();
    }

    /** Called when the user goes to another page for good: what was chosen only for the moment is let go. */
    public void left() {}

    /** Moves focus to where the page begins. */
    public void focusFirst() {
        root().requestFocus();
    }

    /** Called when the user chooses the page that is already open: goes back to where it begins. */
    public void chosenAgain() {}

    /**
     * What this page offers to somebody who looks for it from anywhere, as things are now; asked each time that
     * somebody looks, whether the page is open or not. An entry that names this page runs once it is open.
     */
    public List<FindEntry> findable() {
        return List.of();
    }

    /** Builds the controls; called once. */
    protected abstract Parent build();

    /** Subscribes to what the page shows and brings it up to date; called each time the page is shown. */
    protected abstract void attached();

    /** Runs an action when the page is left, such as the one that {@code Workspace.listen} returns. */
    protected final void untilDetached(Runnable ending) {
        endings.add(ending);
    }

    /** Calls the consumer with the value now and with each later one, until the page is left. */
    protected final <T extends @Nullable Object> void follow(ObservableValue<T> value, Consumer<? super T> consumer) {
        followChanges(value, consumer);
        consumer.accept(value.getValue());
    }

    /** Calls the consumer with each later value, until the page is left; what is there now is shown already. */
    protected final <T extends @Nullable Object> void followChanges(
            ObservableValue<T> value, Consumer<? super T> consumer) {
        ChangeListener<T> listener = (observable, before, after) -> consumer.accept(after);
        value.addListener(listener);
        untilDetached(() -> value.removeListener(listener));
    }

    /** Runs an action now and after each change of a list, until the page is left. */
    protected final void follow(ObservableList<?> list, Runnable show) {
        InvalidationListener listener = changed -> show.run();
        list.addListener(listener);
        untilDetached(() -> list.removeListener(listener));
        show.run();
    }
}
