package org.skinweek.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls to what has focus with its ring. JavaFX scrolls to the control alone, so that one at the edge of what is seen
 * would wear a ring that is cut off. While the window is used by mouse nothing scrolls under the pointer.
 */
public final class FocusReveal {
    /** The ring, and a little ground around it. */
    private static final double AROUND = 6;

    private FocusReveal() {}

    /** Follows focus from now on. */
    public static void follow(Parent root) {
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observable, before, now) -> {
            if (now != null && KeyboardUse.isUsed(root)) {
                reveal(now);
            }
        });
    }

    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                reveal(pane, node);
            }
        }
    }

    /** Scrolls no farther than it takes; what is higher than what can be seen stays where it is. */
    private static void reveal(ScrollPane pane, Node node) {
        double view = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - view;
        Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (hidden <= 0 || bounds.getHeight() + 2 * AROUND > view) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double least = bounds.getMaxY() + AROUND - view;
        double most = bounds.getMinY() - AROUND;
        double wanted = Math.min(most, Math.max(top, least));
        if (wanted != top) {
            pane.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
        }
    }
}
