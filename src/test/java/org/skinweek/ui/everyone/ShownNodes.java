package org.skinweek.ui.everyone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/** What of a window's content a user can see and reach now. */
final class ShownNodes {
    private ShownNodes() {}

    /** What is in front: an open dialog, or else everything. */
    static Node front(Scene scene) {
        Node front = scene.getRoot();
        for (Node veil : scene.getRoot().lookupAll(".dialog-veil")) {
            if (veil.isVisible()) {
                front = veil;
            }
        }
        return front;
    }

    /** The nodes below one and itself that are visible and not disabled, in the order of the scene. */
    static List<Node> in(Node root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    /** What Tab should reach. */
    static List<Node> stops(Node root) {
        return in(root, node -> node.isFocusTraversable() && bounds(node).getWidth() > 0);
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    /** Where a node is in the window, without what is drawn around it. */
    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** True where a node lies in another one of this style class. */
    static boolean isBelow(Node node, String styleClass) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    /** A short name for a report. */
    static String name(Node node) {
        String text = node.getAccessibleText();
        if (text == null && node instanceof Labeled labeled) {
            text = labeled.getText();
        }
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + String.join(
                        "",
                        node.getStyleClass().stream().map(each -> "." + each).toList())
                + (text == null ? "" : " “" + text + "”");
    }
}
