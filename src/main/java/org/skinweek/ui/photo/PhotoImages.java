package org.skinweek.ui.photo;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.BackgroundRunner;

/**
 * Loads pictures in the background. Small ones are held for a while, as many as several screens show; a large one is held
 * by whoever shows it. What nobody waits for any more is not loaded.
 */
public final class PhotoImages {
    /** The shorter edge of a small picture: sharp also where a screen has two pixels for one. */
    private static final double SMALL = 240;

    private static final int HELD = 240;
    private static final float LOAD = 0.75f;

    private final PhotoKeeper keeper;
    private final BackgroundRunner background;
    private final Map<String, Image> small = new LinkedHashMap<>(HELD, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > HELD;
        }
    };
    private final Set<Object> waiting = ConcurrentHashMap.newKeySet();

    /** No picture loaded yet. */
    public PhotoImages(PhotoKeeper keeper, BackgroundRunner background) {
        this.keeper = keeper;
        this.background = background;
    }

    /**
     * Hands over a small picture: at once if it is held.
     *
     * @param waiter whoever waits, until it is told or forgotten
     * @param shown gets nothing where the file is missing or damaged
     */
    void small(SkinPhoto photo, Object waiter, Consumer<Optional<Image>> shown) {
        Image held = small.get(photo.hash());
        if (held != null) {
            shown.accept(Optional.of(held));
            return;
        }
        double factor = Math.min(1, SMALL / Math.min(photo.width(), photo.height()));
        load(photo, waiter, photo.width() * factor, photo.height() * factor, image -> {
            image.ifPresent(found -> small.put(photo.hash(), found));
            shown.accept(image);
        });
    }

    /** Hands over a picture as large as it is kept. */
    void large(SkinPhoto photo, Object waiter, Consumer<Optional<Image>> shown) {
        load(photo, waiter, photo.width(), photo.height(), shown);
    }

    /** No longer loads what somebody waits for. */
    void forget(Object waiter) {
        waiting.remove(waiter);
    }

    private void load(SkinPhoto photo, Object waiter, double width, double height, Consumer<Optional<Image>> shown) {
        waiting.add(waiter);
        background.run(
                () -> waiting.contains(waiter)
                        ? keeper.content(photo.hash())
                                .map(bytes -> new Image(new ByteArrayInputStream(bytes), width, height, true, true))
                                .filter(image -> !image.isError())
                        : Optional.<Image>empty(),
                image -> {
                    if (waiting.remove(waiter)) {
                        shown.accept(image);
                    }
                });
    }
}
