package org.skinweek.ui.learn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.ScrollPlace;

/** The pages of actives that the reader came through, as they were left: unfolded, scrolled, and with focus where it was. */
final class DetailPlaces {
    private final Deque<Place> places = new ArrayDeque<>();

    /**
     * A page as it was left.
     *
     * @param active what it is about
     * @param page the page
     * @param offset pixels that it was scrolled
     * @param focus what had focus; absent when nothing had
     */
    record Place(
            Active active,
            ActiveDetail page,
            double offset,
            @Nullable Node focus) {
        void show(ScrollPane pane) {
            pane.setContent(page.getParent() == null ? page : page.getParent());
            pane.applyCss();
            ScrollPlace.put(pane, offset);
            if (focus != null) {
                focus.requestFocus();
            } else {
                page.focusBack();
            }
        }
    }

    void leave(Active active, ActiveDetail page, ScrollPane pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        places.push(new Place(active, page, ScrollPlace.of(pane), owner));
    }

    /** The page that was left last, if it is about that active; otherwise the reader came another way, and all are forgotten. */
    Optional<Place> back(Active active) {
        Place last = places.poll();
        if (last == null || !last.active().equals(active)) {
            places.clear();
            return Optional.empty();
        }
        return Optional.of(last);
    }

    void forget() {
        places.clear();
    }
}
