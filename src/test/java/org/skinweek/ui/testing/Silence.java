package org.skinweek.ui.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** Finds what a screen reader has nothing to say about. */
public final class Silence {
    private Silence() {}

    /** The controls below a node that can take focus and do not say what they are. */
    public static List<String> in(Node root) {
        root.applyCss();
        if (root instanceof Parent parent) {
            parent.layout();
        }
        List<String> silent = new ArrayList<>();
        collect(root, silent);
        return silent;
    }

    private static void collect(Node node, List<String> silent) {
        boolean frame = node instanceof ScrollPane || node instanceof ScrollBar;
        if (node.isFocusTraversable() && !frame && !speaks(node)) {
            silent.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    private static boolean speaks(Node node) {
        String text = node.getAccessibleText();
        return (text != null && !text.isBlank())
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }
}
