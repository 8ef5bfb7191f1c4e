package org.skinweek.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Shows and hides nodes; what is hidden takes no room. */
public final class NodeVisibility {
    private NodeVisibility() {}

    /** Shows a node, or hides it. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Shows a node while a value is true, and returns it. */
    public static <N extends Node> N showWhile(N node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /** True when neither a node nor anything that it lies in is hidden. */
    public static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
