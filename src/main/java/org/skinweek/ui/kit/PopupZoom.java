package org.skinweek.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Draws menus, lists and tooltips as large as the window that they belong to. Each is a window of its own, so nothing that
 * is done to the content of the window below reaches it.
 */
final class PopupZoom {
    private static final Object KEY = PopupZoom.class;

    private final Node below;
    /** Held here, since the list of windows outlives every window and holds it weakly. */
    private final ListChangeListener<Window> opened = this::opened;

    private double factor = 1;

    /**
     * Follows the popups of the window that shows a node.
     *
     * @param below the root of the window's content
     */
    PopupZoom(Node below) {
        this.below = below;
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    }

    /** Draws those that open from now on larger by a factor. */
    void zoom(double value) {
        factor = value;
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup && belongs(popup)) {
                    zoom(popup.getScene().getRoot());
                }
            }
        }
    }

    /** Also true for what opens from another popup, such as a menu in a menu. */
    private boolean belongs(PopupWindow popup) {
        @Nullable Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow between) {
            owner = between.getOwnerWindow();
        }
        return owner != null && owner.getScene() == below.getScene();
    }

    /** The root of a popup is as large as what it holds, and does not know of its transforms: it is told. */
    private void zoom(Parent root) {
        if (!(root instanceof Region region) || region.getChildrenUnmodifiable().isEmpty()) {
            return;
        }
        Node content = region.getChildrenUnmodifiable().get(0);
        Scale scale = (Scale) content.getProperties().get(KEY);
        if (scale == null) {
            if (factor == 1) {
                return;
            }
            Scale made = new Scale();
            scale = made;
            content.getProperties().put(KEY, made);
            content.getTransforms().add(made);
            content.layoutBoundsProperty().addListener((observable, before, now) -> reserve(region, content, made));
        }
        scale.setX(factor);
        scale.setY(factor);
        reserve(region, content, scale);
    }

    private static void reserve(Region root, Node content, Scale scale) {
        root.setMinSize(
                content.getLayoutBounds().getWidth() * scale.getX(),
                content.getLayoutBounds().getHeight() * scale.getY());
    }
}
