package org.skinweek.ui.kit;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.Dragboard;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** What is drawn at the pointer while something is dragged: the thing itself, as large as it is in the window. */
public final class DragImage {
    private DragImage() {}

    /**
     * Shows a node at the pointer.
     *
     * @param x where the pointer took hold of it, in the node's own pixels
     * @param y where the pointer took hold of it, in the node's own pixels
     */
    public static void show(Dragboard board, Node node, double x, double y) {
        double zoom = Math.abs(node.getLocalToSceneTransform().getMxx()); // negative where reading goes to the left
        SnapshotParameters asDrawn = new SnapshotParameters();
        asDrawn.setFill(Color.TRANSPARENT);
        asDrawn.setTransform(new Scale(zoom, zoom));
        board.setDragView(node.snapshot(asDrawn, null), x * zoom, y * zoom);
    }
}
