package org.skinweek.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.KeyboardUse;
import org.skinweek.ui.kit.LazyValue;
import org.skinweek.ui.kit.ZoomPane;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/**
 * The outermost panes of a window, with the sidebar in them. A window shows them before the data is read and fills them
 * then, so that nothing moves in between, and nothing is made and styled twice.
 */
public final class ShellFrame {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ks", "ku", "ps", "sd", "ug", "ur", "yi", "ji");

    private static final String COVER = "cover";

    /** Below this width of the window the sidebar shows pictures only. */
    private static final double NARROW = 1100;

    /** The smallest room in which every page can be used; where there is less, the whole window scrolls. */
    private static final Dimension2D LEAST = new Dimension2D(848, 540);

    private final Words words;
    private final LazyValue<Sidebar> sidebar;
    private final BorderPane pages = new BorderPane();
    private final StackPane layers = new StackPane();
    private final ZoomPane zoom = new ZoomPane(layers, LEAST);

    /** Panes around a sidebar of these pages, which is not there before {@link #wake}. */
    public ShellFrame(Words words, Set<PageRoute> routes) {
        this.words = words;
        sidebar = new LazyValue<>(() -> new Sidebar(words, routes));
        if (RIGHT_TO_LEFT.contains(words.locale().getLanguage())) {
            zoom.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        KeyboardUse.follow(layers);
    }

    /**
     * The frame of all pages, to be shown before there are any.
     *
     * @param textSize by how much everything is drawn larger
     * @param banner how much room is kept for a line above the pages, in pixels
     */
    public static ShellFrame opening(Words words, double textSize, double banner) {
        ShellFrame frame = new ShellFrame(words, EnumSet.allOf(PageRoute.class));
        frame.zoom.factorProperty().set(textSize);
        if (banner > 0) {
            Region room = new Region();
            room.setMinHeight(banner);
            frame.pages.setTop(room);
        }
        frame.pages.setMouseTransparent(true);
        frame.furnish();
        return frame;
    }

    /**
     * The frame of all pages under what covers them. It is furnished later: hidden nodes are styled, too.
     *
     * @param textSize by how much everything is drawn larger
     */
    public static ShellFrame covered(Words words, double textSize, Node cover) {
        ShellFrame frame = new ShellFrame(words, EnumSet.allOf(PageRoute.class));
        frame.zoom.factorProperty().set(textSize);
        frame.cover(cover);
        return frame;
    }

    /** Puts in the sidebar, below what covers it. */
    private void furnish() {
        if (pages.getParent() == null) {
            Sidebar list = sidebar.get();
            pages.setLeft(list);
            layers.getChildren().add(0, pages);
            layers.widthProperty().subscribe(width -> {
                if (width.doubleValue() > 0) {
                    list.setNarrow(width.doubleValue() < NARROW);
                }
            });
        }
    }

    /**
     * Covers the pages, sidebar included, such as with the welcome of the first run; absent uncovers them. What covers
     * them already stays as it is, with its focus.
     */
    public void cover(@Nullable Node cover) {
        layers.getChildren()
                .removeIf(child -> child != cover && child.getStyleClass().contains(COVER));
        pages.setVisible(cover == null);
        if (cover != null && cover.getParent() != layers) {
            cover.getStyleClass().add(COVER);
            layers.getChildren().add(layers.getChildren().indexOf(pages) + 1, cover);
        }
    }

    /** True while the pages are covered. */
    public boolean isCovered() {
        return !pages.isVisible();
    }

    /** Shows a line above the pages, such as what is special about the data; absent takes it away. */
    public void banner(@Nullable Node banner) {
        pages.setTop(banner);
    }

    /** How high the line above the pages is, in pixels before all is drawn larger; 0 where there is none. */
    public double bannerHeight() {
        return pages.getTop() == null ? 0 : pages.getTop().getLayoutBounds().getHeight();
    }

    /** By how much everything is drawn larger. */
    public double textSize() {
        return zoom.factorProperty().get();
    }

    /** The root of a scene. */
    public Parent root() {
        return zoom;
    }

    /**
     * Lets the sidebar answer from now on.
     *
     * @param open opens a page
     * @param openFind opens the search for everything
     * @param showHelp shows what can be asked for on every page
     */
    void wake(Consumer<PageRoute> open, Runnable openFind, Runnable showHelp) {
        furnish();
        pages.setMouseTransparent(false);
        sidebar.get().wake(open, openFind, showHelp);
    }

    /** The texts that it is written in. */
    Words words() {
        return words;
    }

    /** The list of pages. */
    Sidebar sidebar() {
        return sidebar.get();
    }

    /** The sidebar, and the open page in the middle. */
    BorderPane pages() {
        return pages;
    }

    /** The pages, and what lies over them. */
    StackPane layers() {
        return layers;
    }

    /** All of it, drawn larger or smaller. */
    ZoomPane zoom() {
        return zoom;
    }
}
