package org.skinweek.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The children of a pane by what they show. Those that are not shown for now stay in it, unseen and without room: what
 * comes into a scene has to be styled first, which takes longer than all the rest.
 *
 * @param <K> what tells a child from the others; there should be few of them, since each is kept
 */
public final class KeptChildren<K> {
    private final Pane pane;
    private final Function<? super K, ? extends Node> maker;
    private final Map<K, Node> kept = new HashMap<>();

    /**
     * The children of a pane that has none.
     *
     * @param maker makes a child that is shown for the first time
     */
    public KeptChildren(Pane pane, Function<? super K, ? extends Node> maker) {
        this.pane = pane;
        this.maker = maker;
    }

    /** Shows these children in this order, each once, and no others. */
    public void show(List<? extends K> keys) {
        List<Node> all = new ArrayList<>(keys.size());
        for (K key : keys) {
            Node child = kept.computeIfAbsent(key, maker);
            NodeVisibility.show(child, true);
            all.add(child);
        }
        for (Node other : pane.getChildren()) {
            if (!all.contains(other)) {
                NodeVisibility.show(other, false);
                all.add(other);
            }
        }
        PaneChildren.put(pane, all);
    }
}
