package org.skinweek.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.DirectScroll;

/**
 * The room of the open page. Pages that were open stay in it, unseen: what leaves the scene has to be styled anew when it
 * comes back, every node of it, which takes longer than a frame.
 */
final class PageStack extends Region {
    private @Nullable Parent shown;

    /** Shows a page in place of the one before, which stays as it is. */
    void show(Parent page) {
        if (page == shown) {
            return;
        }
        if (shown != null) {
            keepPictures(shown, false);
        }
        keepPictures(page, true);
        shown = page;
        add(page);
        for (Node other : getChildren()) {
            other.setVisible(other == page);
        }
        page.toBack(); // who looks for something in the window finds it in the open page first
        requestLayout();
    }

    /** Puts a page into it, unseen; false where it is there already. */
    boolean add(Parent page) {
        if (getChildren().contains(page)) {
            return false;
        }
        page.getStyleClass().add("page");
        page.setVisible(false);
        getChildren().add(page);
        return true;
    }

    /** Styles and lays out a page that is not shown, so that nothing of that is left for when it is. */
    void layOut(Parent page) {
        page.resizeRelocate(0, 0, getWidth(), getHeight());
        page.applyCss();
        page.layout();
        keepPictures(page, false);
    }

    /**
     * A scroll pane keeps a picture of what is in it, several MB of it; nobody scrolls what is not seen. The part with the
     * picture has to be hidden itself: JavaFX passes over all other changes of what lies in something hidden.
     */
    private static void keepPictures(Parent page, boolean kept) {
        for (Node viewport : page.lookupAll(".viewport")) {
            if (!(viewport.getParent() instanceof DirectScroll)) {
                viewport.setCache(kept);
                viewport.setVisible(kept);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return shown == null ? 0 : shown.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return shown == null ? 0 : shown.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown == null ? 0 : shown.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : shown.prefHeight(width);
    }
}
