package org.skinweek.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Where a scroll pane stands, in pixels from its top, so that it can be put there again when its content changed. */
public final class ScrollPlace {
    /** Room above and below what is uncovered: a label and an error message. */
    private static final double ROOM = 24;

    private ScrollPlace() {}

    /** Pixels that are scrolled away above what is seen. */
    public static double of(ScrollPane pane) {
        return pane.getVvalue() * hidden(pane);
    }

    /** Scrolls to a place once the content is laid out; to the end where the content is shorter now. */
    public static void put(ScrollPane pane, double pixels) {
        Platform.runLater(() -> {
            double hidden = 0;
            if (pixels > 0) { // its top is found without laying it out
                pane.applyCss();
                pane.layout();
                hidden = hidden(pane);
            }
            pane.setVvalue(hidden <= 0 ? 0 : Math.min(1, pixels / hidden));
        });
    }

    /** Scrolls so that something within the content is at the top. */
    public static void reveal(ScrollPane pane, Node node) {
        Bounds inContent = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden = hidden(pane);
        pane.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, inContent.getMinY() / hidden)));
    }

    /** Scrolls no farther than it takes to see something within the content whole. */
    public static void uncover(ScrollPane pane, Node node) {
        double hidden = hidden(pane);
        if (hidden <= 0) {
            return;
        }
        Bounds inContent = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = of(pane);
        double bottom = top + pane.getViewportBounds().getHeight();
        if (inContent.getMinY() - ROOM < top) {
            pane.setVvalue(Math.max(0, inContent.getMinY() - ROOM) / hidden);
        } else if (inContent.getMaxY() + ROOM > bottom) {
            double wanted =
                    inContent.getMaxY() + ROOM - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.min(1, wanted / hidden));
        }
    }

    private static double hidden(ScrollPane pane) {
        Node content = pane.getContent();
        return content == null
                ? 0
                : Math.max(
                        0,
                        content.getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight());
    }
}
