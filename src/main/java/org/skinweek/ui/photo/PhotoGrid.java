package org.skinweek.ui.photo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * All photos by month, the newest first. Only what is in sight, and a screen before and behind it, is there as controls, so
 * that ten years of photos scroll as lightly as ten photos. Tab stops here once, arrow keys go from photo to photo.
 */
final class PhotoGrid extends Region {
    private static final double GAP = 12;
    private static final double HEADING = 40;
    /** Room for the ring of focus, which the pane that scrolls would cut off. */
    private static final double RING = 4;

    private final PhotoViewModel model;
    private final PhotoImages images;
    private final Words words;
    private final DateWords dates;
    private final Map<UUID, PhotoTile> tiles = new HashMap<>();
    private final Map<YearMonth, Label> headings = new HashMap<>();
    private List<PhotoMonth> months = List.of();
    private List<SkinPhoto> photos = List.of();
    private final List<Double> tops = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final Map<YearMonth, Double> headingTops = new HashMap<>();
    private double placedFor = -1;
    private double height;
    private int current;
    private @Nullable ScrollPane scroll;

    PhotoGrid(PhotoViewModel model, PhotoImages images, Words words) {
        this.model = model;
        this.images = images;
        this.words = words;
        this.dates = new DateWords(words);
        getStyleClass().add("photo-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows what is in sight of a pane that scrolls this grid. */
    void watch(ScrollPane pane) {
        scroll = pane;
        pane.vvalueProperty().addListener(observable -> populate());
        pane.viewportBoundsProperty().addListener(observable -> populate());
    }

    /** Shows what the model has now. */
    void refresh() {
        if (!photos.equals(model.photos())) {
            months = model.months();
            photos = model.photos();
            current = Math.max(0, Math.min(current, photos.size() - 1));
            placedFor = -1;
            requestLayout();
        }
        place(getWidth());
        populate();
    }

    /** Moves focus to a photo, such as the one that was open. */
    void focus(SkinPhoto photo) {
        go(Math.max(0, photos.indexOf(photo)));
    }

    /** Moves focus to the photo that had it last. */
    void focusCurrent() {
        go(current);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return PhotoTile.SIZE;
    }

    @Override
    protected double computePrefHeight(double width) {
        place(width <= 0 ? getWidth() : width);
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Finds the places of all photos for a width; costs microseconds for hundreds. */
    private void place(double width) {
        if (width == placedFor || width <= 0) {
            return;
        }
        placedFor = width;
        tops.clear();
        columns.clear();
        headingTops.clear();
        int across = Math.max(1, (int) ((width - 2 * RING + GAP) / (PhotoTile.SIZE + GAP)));
        double top = 0;
        for (PhotoMonth month : months) {
            headingTops.put(month.month(), top);
            top += HEADING;
            int count = month.photos().size();
            for (int i = 0; i < count; i++) {
                columns.add(i % across);
                int row = i / across;
                tops.add(top + row * (PhotoTile.HEIGHT + GAP));
            }
            int rows = (count + across - 1) / across;
            top += rows * (PhotoTile.HEIGHT + GAP) + GAP;
        }
        height = top + RING;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth());
        populate();
        headings.forEach((month, label) -> label.resizeRelocate(0, at(month), getWidth(), HEADING));
        for (int i = 0; i < photos.size(); i++) {
            PhotoTile tile = tiles.get(photos.get(i).id());
            if (tile != null) {
                tile.resizeRelocate(
                        RING + columns.get(i) * (PhotoTile.SIZE + GAP), tops.get(i), PhotoTile.SIZE, PhotoTile.HEIGHT);
            }
        }
    }

    private double at(YearMonth month) {
        return headingTops.getOrDefault(month, 0.0);
    }

    /** Makes controls for what is in sight, and lets go of the others but the one with focus. */
    private void populate() {
        if (tops.size() != photos.size()) {
            return;
        }
        double view = scroll == null ? height : scroll.getViewportBounds().getHeight();
        double top = scroll == null ? 0 : scroll.getVvalue() * Math.max(0, height - view);
        Set<Node> wanted = new HashSet<>();
        for (PhotoMonth month : months) {
            if (at(month.month()) > top - view - HEADING && at(month.month()) < top + 2 * view) {
                wanted.add(headings.computeIfAbsent(month.month(), this::heading));
            }
        }
        for (int i = 0; i < photos.size(); i++) {
            boolean near = tops.get(i) > top - view - PhotoTile.HEIGHT && tops.get(i) < top + 2 * view;
            if (near || i == current) {
                SkinPhoto photo = photos.get(i);
                PhotoTile tile = tiles.get(photo.id());
                if (tile == null || !tile.photo().equals(photo)) {
                    tile = tile(photo);
                    tiles.put(photo.id(), tile);
                }
                tile.setFocusTraversable(i == current);
                tile.show(model.isChosen(photo));
                wanted.add(tile);
            }
        }
        tiles.values().removeIf(tile -> {
            boolean gone = !wanted.contains(tile);
            if (gone) {
                tile.forget();
            }
            return gone;
        });
        headings.values().retainAll(wanted);
        getChildren().removeIf(child -> !wanted.contains(child));
        wanted.removeAll(getChildren());
        if (!wanted.isEmpty()) {
            getChildren().addAll(wanted);
            requestLayout();
        }
    }

    private Label heading(YearMonth month) {
        return TextLabels.of(dates.month(month.atDay(1)), "section-title");
    }

    private PhotoTile tile(SkinPhoto photo) {
        PhotoTile tile = new PhotoTile(photo, images, words, () -> model.open(photo), () -> model.choose(photo));
        tile.focusedProperty().addListener((observable, before, focused) -> {
            if (focused && photos.contains(photo)) {
                current = photos.indexOf(photo);
                populate();
            }
        });
        return tile;
    }

    private void pressed(KeyEvent event) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        switch (event.getCode()) {
            case LEFT -> go(current + (mirrored ? 1 : -1));
            case RIGHT -> go(current + (mirrored ? -1 : 1));
            case UP -> go(inRow(-1));
            case DOWN -> go(inRow(1));
            case HOME -> go(0);
            case END -> go(photos.size() - 1);
            case SPACE -> model.choose(photos.get(current));
            case ENTER -> model.open(photos.get(current));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The photo in the row above or below that is nearest to the column of the current one. */
    private int inRow(int direction) {
        int at = current + direction;
        while (at >= 0 && at < photos.size() && tops.get(at).equals(tops.get(current))) {
            at += direction;
        }
        if (at < 0 || at >= photos.size()) {
            return current;
        }
        double row = tops.get(at);
        while (at + direction >= 0
                && at + direction < photos.size()
                && tops.get(at + direction).equals(row)
                && (direction > 0 ? columns.get(at) < columns.get(current) : columns.get(at) > columns.get(current))) {
            at += direction;
        }
        return at;
    }

    private void go(int to) {
        if (photos.isEmpty()) {
            return;
        }
        current = Math.max(0, Math.min(to, photos.size() - 1));
        place(getWidth());
        populate();
        if (current < tops.size()) {
            applyCss();
            layout(); // so that whoever brings focus into sight finds the photo in its place
            reveal(tops.get(current) - HEADING, tops.get(current) + PhotoTile.HEIGHT);
        }
        PhotoTile tile = tiles.get(photos.get(current).id());
        if (tile != null) {
            tile.requestFocus();
        }
    }

    private void reveal(double from, double to) {
        ScrollPane pane = scroll;
        if (pane == null) {
            return;
        }
        double view = pane.getViewportBounds().getHeight();
        double room = height - view;
        double top = pane.getVvalue() * room;
        if (room > 0 && (from < top || to > top + view)) {
            pane.setVvalue(Math.max(0, Math.min(1, (from < top ? from : to - view) / room)));
        }
    }
}
