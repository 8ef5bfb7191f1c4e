package org.skinweek.ui.learn;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which page of the story is open, and which ones were read before it. */
public final class StoryReading {
    private final ReadOnlyObjectWrapper<StoryChapter> chapter = new ReadOnlyObjectWrapper<>(StoryChapter.PORE);
    private final Deque<StoryChapter> before = new ArrayDeque<>();

    /** At the beginning. */
    StoryReading() {}

    /** The page that is open whenever the story shows. */
    public ReadOnlyObjectProperty<StoryChapter> chapterProperty() {
        return chapter.getReadOnlyProperty();
    }

    /** The same, as it is now. */
    public StoryChapter current() {
        return chapter.get();
    }

    /** Opens a page; the way back leads to the one before. */
    public void read(StoryChapter wanted) {
        if (wanted != chapter.get()) {
            before.push(chapter.get());
            chapter.set(wanted);
        }
    }

    /** Opens the page before this one in the story; nothing happens on the first. */
    public void turnBack() {
        chapter.get().previous().ifPresent(this::read);
    }

    /**
     * Returns to the page that was read before this one.
     *
     * @return false when there was none
     */
    boolean back() {
        if (before.isEmpty()) {
            return false;
        }
        chapter.set(before.pop());
        return true;
    }

    /** Forgets the way back. */
    void forget() {
        before.clear();
    }
}
