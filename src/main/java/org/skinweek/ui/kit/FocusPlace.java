package org.skinweek.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Which child of a list had focus before the list was refilled. It goes to the child of the same id then, or
 * to the one that took its place, so that somebody who works by keyboard is not thrown out of the list.
 *
 * @param id of the child; absent where it had none
 * @param index of the child; -1 when none had focus
 */
public record FocusPlace(@Nullable String id, int index) {
    /** Where focus is in a list. */
    public static FocusPlace in(Pane list) {
        Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
        List<Node> children = list.getChildren();
        for (Node each = owner; each != null; each = each.getParent()) {
            int index = children.indexOf(each);
            if (index >= 0) {
                return new FocusPlace(name(each), index);
            }
        }
        return new FocusPlace(null, -1);
    }

    /**
     * Returns focus, if it was in the list. Where it still is in the child of that id, in something that is shown, it stays
     * there.
     *
     * @param focus gives it to one of the children
     */
    public void restore(Pane list, Consumer<Node> focus) {
        List<Node> children =
                list.getChildren().stream().filter(Node::isVisible).toList();
        if (index < 0 || children.isEmpty() || stays(list)) {
            return;
        }
        focus.accept(children.stream()
                .filter(child -> id != null && id.equals(name(child)))
                .findFirst()
                .orElseGet(() -> children.get(Math.min(index, children.size() - 1))));
    }

    private boolean stays(Pane list) {
        Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
        for (Node each = owner; each != null && each.isVisible(); each = each.getParent()) {
            if (each.getParent() == list) {
                return id != null && id.equals(name(each));
            }
        }
        return false;
    }

    /** Where one node shows one thing after another, its name is its user data: another id has all of it styled anew. */
    private static @Nullable String name(Node child) {
        return child.getUserData() instanceof String name ? name : child.getId();
    }
}
