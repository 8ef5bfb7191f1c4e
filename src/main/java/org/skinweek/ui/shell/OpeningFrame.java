package org.skinweek.ui.shell;

import java.util.EnumSet;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
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
        ShellFrame frame = new ShellFrame(sidebar, words.locale());
        frame.layers().setMouseTransparent(true);
        frame.zoom().factorProperty().set(textSize);
        return frame.zoom();
    }
}
