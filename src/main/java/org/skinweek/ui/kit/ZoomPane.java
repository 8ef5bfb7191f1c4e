package org.skinweek.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a whole window larger or smaller. What lies in it is laid out in the room that is left at its usual size, so that
 * it chooses its columns by what really fits. Where that is less than it needs, it keeps what it needs and can be scrolled.
 */
public final class ZoomPane extends Region {
    private static final double STEP = 40;

    private final Region content;
    private final Dimension2D least;
    private final Scale scale = new Scale();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final PopupZoom popups = new PopupZoom(this);
    private final ChangeListener<@Nullable Node> followFocus = (observable, before, now) -> reveal(now);

    /**
     * Content at its usual size.
     *
     * @param least the smallest room, in pixels at the usual size, in which the content can be used
     */
    public ZoomPane(Region content, Dimension2D least) {
        this.content = content;
        this.least = least;
        content.getTransforms().add(scale);
        getChildren().addAll(content, across, down);
        factor.addListener((observable, before, now) -> {
            scale.setX(now.doubleValue());
            scale.setY(now.doubleValue());
            popups.zoom(now.doubleValue());
            requestLayout();
        });
        addEventHandler(ScrollEvent.SCROLL, this::turn);
        sceneProperty().addListener((observable, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(followFocus);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(followFocus);
            }
        });
    }

    /** By how much everything is drawn larger; 1 is the usual size. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        double zoom = factor.get();
        double width = getWidth() / zoom;
        double height = getHeight() / zoom;
        boolean tall = height < least.getHeight();
        boolean wide = width - room(down, tall) / zoom < least.getWidth();
        tall = height - room(across, wide) / zoom < least.getHeight();
        double shownWidth = width - room(down, tall) / zoom;
        double shownHeight = height - room(across, wide) / zoom;
        content.resize(Math.max(shownWidth, least.getWidth()), Math.max(shownHeight, least.getHeight()));
        place(across, wide, content.getWidth(), shownWidth);
        place(down, tall, content.getHeight(), shownHeight);
        across.resizeRelocate(
                0, getHeight() - across.prefHeight(-1), getWidth() - room(down, tall), across.prefHeight(-1));
        down.resizeRelocate(getWidth() - down.prefWidth(-1), 0, down.prefWidth(-1), getHeight() - room(across, wide));
        move();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor.get();
    }

    private ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.setUnitIncrement(STEP);
        bar.valueProperty().addListener((observable, before, now) -> move());
        return bar;
    }

    private static double room(ScrollBar bar, boolean shown) {
        return !shown ? 0 : bar.getOrientation() == Orientation.VERTICAL ? bar.prefWidth(-1) : bar.prefHeight(-1);
    }

    private static void place(ScrollBar bar, boolean shown, double whole, double part) {
        bar.setVisible(shown);
        bar.setMax(shown ? whole - part : 0);
        bar.setVisibleAmount(shown ? bar.getMax() * part / whole : 0);
        bar.setBlockIncrement(part);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
    }

    private void move() {
        content.relocate(-across.getValue() * factor.get(), -down.getValue() * factor.get());
    }

    private void turn(ScrollEvent event) {
        if (down.isVisible() || across.isVisible()) {
            add(down, -event.getDeltaY());
            add(across, -event.getDeltaX());
            event.consume();
        }
    }

    private static void add(ScrollBar bar, double pixels) {
        bar.setValue(Math.max(0, Math.min(bar.getValue() + pixels, bar.getMax())));
    }

    /** Brings into sight what has the keyboard. */
    private void reveal(@Nullable Node node) {
        if (node != null && FocusFinder.isWithin(content, node) && (down.isVisible() || across.isVisible())) {
            Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double width = content.getWidth() - across.getMax();
            double height = content.getHeight() - down.getMax();
            across.setValue(inSight(across, bounds.getMinX(), bounds.getMaxX(), width));
            down.setValue(inSight(down, bounds.getMinY(), bounds.getMaxY(), height));
        }
    }

    /** The value at which a stretch is in sight; what is longer than the room, such as a page, moves nothing. */
    private static double inSight(ScrollBar bar, double begin, double end, double room) {
        if (end - begin > room) {
            return bar.getValue();
        }
        double most = Math.min(begin, bar.getMax());
        return Math.max(0, Math.min(Math.max(bar.getValue(), end - room), most));
    }
}
