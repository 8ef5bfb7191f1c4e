package org.skinweek.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What can take focus. */
public final class FocusFinder {
    private FocusFinder() {}

    /** The first control within a node that can take focus, itself included; absent when there is none. */
    public static @Nullable Node firstIn(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return node;
        }
        if (node instanceof Parent parent && node.isVisible()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstIn(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The last control within a node that can take focus, itself included; absent when there is none. */
    public static @Nullable Node lastIn(Node node) {
        if (node instanceof Parent parent && node.isVisible()) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Node found = lastIn(children.get(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible() ? node : null;
    }

    /** True when a node is another one or lies in it. */
    public static boolean isWithin(Node outer, @Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
