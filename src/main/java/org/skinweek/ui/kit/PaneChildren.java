package org.skinweek.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Gives a pane other children so that those that stay are never out of the scene. {@code setAll} takes all of them out and
 * puts them in again as soon as one is new, and each has to be styled anew then, with everything in it.
 */
public final class PaneChildren {
    private PaneChildren() {}

    /** Makes these the children of a pane, in this order. */
    public static void put(Pane pane, List<? extends Node> wanted) {
        ObservableList<Node> children = pane.getChildren();
        if (wanted.equals(children)) {
            return;
        }
        Set<Node> all = new HashSet<>(wanted);
        children.removeIf(child -> !all.contains(child));
        Set<Node> staying = new HashSet<>(children);
        children.addAll(
                wanted.stream().filter(child -> !staying.contains(child)).toList());
        if (!wanted.equals(children)) {
            children.setAll(wanted); // in another order, which takes none out
        }
    }
}
