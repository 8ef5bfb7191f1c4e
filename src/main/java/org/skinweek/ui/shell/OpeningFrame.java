package org.skinweek.ui.shell;

import java.util.EnumSet;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.skinweek.ui.kit.ZoomPane;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/**
 * What the window shows until the data is read: the frame of the pages, at the places where it will be, so that nothing
 * moves when it is filled. It answers to nothing yet.
 */
public final class OpeningFrame {
    private OpeningFrame() {}

    /** Nothing but the ground, for a first start, in which the welcome follows. */
    public static Parent empty() {
        return new StackPane();
    }

    /**
     * The sidebar beside an empty page.
     *
     * @param textSize by how much everything is drawn larger
     */
    public static Parent withSidebar(Words words, double textSize) {
        Sidebar sidebar = new Sidebar(words, EnumSet.allOf(PageRoute.class), route -> {}, () -> {}, () -> {});
        sidebar.rest();
        BorderPane frame = new BorderPane();
        frame.setLeft(sidebar);
        StackPane root = new StackPane(frame);
        root.setMouseTransparent(true);
        root.widthProperty()
                .addListener((observable, before, width) -> sidebar.setNarrow(Shell.isNarrow(width.doubleValue())));
        ZoomPane zoom = new ZoomPane(root, Shell.LEAST);
        zoom.factorProperty().set(textSize);
        if (Shell.isRightToLeft(words.locale())) {
            zoom.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return zoom;
    }
}
