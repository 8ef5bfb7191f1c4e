package org.skinweek.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.skinweek.platform.WindowPlace;

/**
 * Finds a place for a window on the screens that there are now.
 *
 * @param smallest the size below which its pages cannot be used
 * @param usual the size of a window that was never opened before
 */
record WindowFitting(Dimension2D smallest, Dimension2D usual) {
    /** How much of a window has to be on a screen for people to find it and to get hold of its title. */
    private static final double IN_SIGHT = 80;

    /**
     * The place of a window.
     *
     * @param last where it was; empty for the middle of the first screen
     * @param screens the usable part of each screen, the main one first
     */
    Rectangle2D place(Optional<WindowPlace> last, List<Rectangle2D> screens) {
        return last.flatMap(place -> screens.stream()
                        .filter(screen -> isInSight(place, screen))
                        .findFirst()
                        .map(screen -> inside(place, screen)))
                .orElseGet(() -> centred(
                        last.map(place -> new Dimension2D(place.width(), place.height()))
                                .orElse(usual),
                        screens.get(0)));
    }

    private static boolean isInSight(WindowPlace place, Rectangle2D screen) {
        double left = Math.max(place.x(), screen.getMinX());
        double right = Math.min(place.x() + place.width(), screen.getMaxX());
        boolean titleInSight = place.y() > screen.getMinY() - IN_SIGHT / 2 && place.y() < screen.getMaxY() - IN_SIGHT;
        return right - left >= IN_SIGHT && titleInSight;
    }

    private Rectangle2D inside(WindowPlace place, Rectangle2D screen) {
        double width = size(place.width(), smallest.getWidth(), screen.getWidth());
        double height = size(place.height(), smallest.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(place.x(), screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(place.y(), screen.getMaxY() - height)),
                width,
                height);
    }

    private Rectangle2D centred(Dimension2D wanted, Rectangle2D screen) {
        double width = size(wanted.getWidth(), smallest.getWidth(), screen.getWidth());
        double height = size(wanted.getHeight(), smallest.getHeight(), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private static double size(double wanted, double smallest, double room) {
        return Math.min(Math.max(wanted, smallest), room);
    }
}
