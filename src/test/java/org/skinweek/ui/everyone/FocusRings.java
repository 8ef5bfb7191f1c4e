package org.skinweek.ui.everyone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;

/**
 * Whether whatever has focus wears a ring that can be seen on each of its sides: 2 px of the ground and 2 px of ink around
 * it, which stand out from each other and are not there without focus.
 */
final class FocusRings {
    private static final KeyEvent KEY =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F24, false, false, false, false);

    private static final double CONTRAST = 3;
    /** Room for the ring and what is next to it. */
    private static final int AROUND = 7;
    /** How far out of the control the middle of either line is. */
    private static final double GROUND = 1;

    private static final double INK = 3;

    /** Where a control stands, in style classes: what stands alike is drawn alike, and looked at once. */
    private final Set<String> seen = new HashSet<>();

    List<String> faults(Scene scene, String theme) {
        List<String> faults = new ArrayList<>();
        // a key that does nothing: what has focus wears its ring from now on
        scene.getRoot().lookupAll(".focus-rings").forEach(root -> Event.fireEvent(root, KEY));
        for (Node stop : TabJourney.round(scene)) {
            if (!seen.add(theme + kind(stop))) {
                continue;
            }
            TabJourney.comeTo(scene, stop);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<String> sides = hiddenSides(scene, stop);
            if (!sides.isEmpty()) {
                faults.add(String.join(", ", sides) + ": " + ShownNodes.name(stop));
            }
        }
        return faults;
    }

    private static String kind(Node node) {
        StringBuilder kind = new StringBuilder();
        for (Node each = node; each != null; each = each.getParent()) {
            kind.append(each.getClass().getSimpleName())
                    .append(each.getStyleClass())
                    .append(each.getPseudoClassStates());
            if (each.getParent() != null) {
                List<Node> beside = each.getParent().getChildrenUnmodifiable();
                kind.append(beside.get(0) == each).append(beside.get(beside.size() - 1) == each);
            }
        }
        return kind.toString();
    }

    private static List<String> hiddenSides(Scene scene, Node stop) {
        Bounds bounds = ShownNodes.bounds(stop);
        Rectangle2D view = new Rectangle2D(
                Math.floor(bounds.getMinX()) - AROUND,
                Math.floor(bounds.getMinY()) - AROUND,
                Math.ceil(bounds.getWidth()) + 2 * AROUND + 1,
                Math.ceil(bounds.getHeight()) + 2 * AROUND + 1);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(view);
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        PixelReader pixels = image.getPixelReader();
        List<String> hidden = new ArrayList<>();
        double left = bounds.getMinX() - view.getMinX();
        double top = bounds.getMinY() - view.getMinY();
        double right = left + bounds.getWidth();
        double bottom = top + bounds.getHeight();
        double middleX = (left + right) / 2;
        double middleY = (top + bottom) / 2;
        side("left", pixels, left - GROUND, middleY, left - INK, middleY, hidden);
        side("right", pixels, right + GROUND, middleY, right + INK, middleY, hidden);
        if (!isHigherThanItsView(stop)) {
            side("top", pixels, middleX, top - GROUND, middleX, top - INK, hidden);
            side("bottom", pixels, middleX, bottom + GROUND, middleX, bottom + INK, hidden);
        }
        return hidden;
    }

    /** A morning with more cards than its lane shows is scrolled: its head and foot are not in sight together. */
    private static boolean isHigherThanItsView(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return node.getLayoutBounds().getHeight() + 2 * AROUND
                        > pane.getViewportBounds().getHeight();
            }
        }
        return false;
    }

    private static void side(
            String name,
            PixelReader pixels,
            double groundX,
            double groundY,
            double inkX,
            double inkY,
            List<String> hidden) {
        Color ground = pixels.getColor((int) groundX, (int) groundY);
        Color ink = pixels.getColor((int) inkX, (int) inkY);
        if (ColorContrast.between(ink, ground) < CONTRAST) {
            hidden.add(name);
        }
    }
}
