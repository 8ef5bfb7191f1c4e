package org.skinweek.ui.shell;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.skinweek.ui.kit.ZoomPane;

/**
 * The outermost panes of a window, with the sidebar in them: the same before the data is read as after, so that nothing
 * moves in between.
 */
final class ShellFrame {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ks", "ku", "ps", "sd", "ug", "ur", "yi", "ji");

    /** Below this width of the window the sidebar shows pictures only. */
    private static final double NARROW = 1100;

    /** The smallest room in which every page can be used; where there is less, the whole window scrolls. */
    private static final Dimension2D LEAST = new Dimension2D(848, 540);

    private final BorderPane pages = new BorderPane();
    private final StackPane layers = new StackPane(pages);
    private final ZoomPane zoom = new ZoomPane(layers, LEAST);

    /**
     * Panes around a sidebar.
     *
     * @param locale of the texts, which are read from its side
     */
    ShellFrame(Sidebar sidebar, Locale locale) {
        pages.setLeft(sidebar);
        layers.widthProperty()
                .addListener((observable, before, width) -> sidebar.setNarrow(width.doubleValue() < NARROW));
        if (RIGHT_TO_LEFT.contains(locale.getLanguage())) {
            zoom.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /** The sidebar, and the open page in the middle. */
    BorderPane pages() {
        return pages;
    }

    /** The pages, and what lies over them. */
    StackPane layers() {
        return layers;
    }

    /** All of it, drawn larger or smaller: the root of a scene. */
    ZoomPane zoom() {
        return zoom;
    }
}
