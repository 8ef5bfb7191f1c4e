package org.skinweek.ui.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/**
 * Two photos side by side at one scale. While a key or the mouse is held on one, the other is seen in its place: the eye
 * finds there what it does not find from one side to the other. A switch does the same for those who cannot hold.
 */
final class PhotoCompare extends VBox {
    private static final double STEP = 0.05;
    /** From so far on the mouse moves the picture and no longer holds it. */
    private static final double DRAGGED = 6;

    private final PhotoViewModel model;
    private final Words words;
    private final PhotoWords photoWords;
    private final PhotoScale scale = new PhotoScale(this::scaled);
    private final List<PhotoFrame> frames;
    private final List<Label> captions;
    private final ToggleButton swap;
    private final Button fit;
    private List<SkinPhoto> photos = List.of();
    /** The pictures of both while one stands in the place of the other. */
    private List<Optional<Image>> held = List.of();

    private double pressedX;
    private double pressedY;
    private double seenX;
    private double seenY;

    PhotoCompare(PhotoViewModel model, PhotoImages images, Words words) {
        this.model = model;
        this.words = words;
        this.photoWords = new PhotoWords(words);
        this.frames = List.of(new PhotoFrame(images, scale, words), new PhotoFrame(images, scale, words));
        this.captions = List.of(TextLabels.of("", "strong"), TextLabels.of("", "strong"));
        this.swap = new ToggleButton(words.text("photo.compare.swap"), FeatherIcons.of(Feather.REPEAT));
        this.fit = new ActionButton(words.text("photo.zoom.fit"), scale::reset);
        getStyleClass().add("photo-compare");
        setSpacing(12);
        HBox sides = new HBox(16);
        for (int i = 0; i < frames.size(); i++) {
            sides.getChildren().add(side(i));
        }
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren()
                .setAll(
                        bar(),
                        sides,
                        TextLabels.wrapped(words.text("photo.compare.caution")),
                        TextLabels.wrapped(words.text("photo.compare.keys"), "note"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.F) {
                flip(swap.isSelected());
            }
        });
    }

    private PageHeader bar() {
        Button back = new Button(words.text("photo.all"), FeatherIcons.of(Feather.ARROW_LEFT));
        back.getStyleClass().add("directional");
        back.setId("photo-back");
        back.setOnAction(event -> model.showAll());
        swap.setId("photo-swap");
        swap.setOnAction(event -> flip(swap.isSelected()));
        return new PageHeader(
                back,
                new FlexibleSpace(),
                swap,
                FeatherIcons.button(Feather.ZOOM_OUT, words.text("photo.zoom.out"), () -> scale.zoom(-1)),
                FeatherIcons.button(Feather.ZOOM_IN, words.text("photo.zoom.in"), () -> scale.zoom(1)),
                fit);
    }

    private VBox side(int index) {
        PhotoFrame frame = frames.get(index);
        frame.setId("photo-frame-" + index);
        frame.setOnMousePressed(event -> {
            frame.requestFocus();
            pressedX = event.getX();
            pressedY = event.getY();
            seenX = pressedX;
            seenY = pressedY;
            flip(index, !swap.isSelected());
        });
        frame.setOnMouseReleased(event -> flip(swap.isSelected()));
        frame.setOnMouseDragged(event -> drag(frame, event));
        frame.setOnScroll(event -> {
            scale.zoom((int) Math.signum(event.getDeltaY()));
            event.consume();
        });
        frame.focusedProperty().addListener((observable, before, focused) -> flip(swap.isSelected()));
        VBox.setVgrow(frame, Priority.ALWAYS);
        VBox side = new VBox(8, frame, captions.get(index));
        side.setAlignment(Pos.TOP_LEFT);
        side.setMinWidth(0);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void drag(PhotoFrame frame, MouseEvent event) {
        boolean far = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > DRAGGED;
        if (far && scale.isEnlarged()) {
            flip(swap.isSelected());
            double length = frame.length();
            scale.pan(scale.part(event.getX() - seenX, length), scale.part(event.getY() - seenY, length));
        }
        seenX = event.getX();
        seenY = event.getY();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F -> flipFocused();
            case PLUS, ADD, EQUALS -> scale.zoom(1);
            case MINUS, SUBTRACT -> scale.zoom(-1);
            case DIGIT0, NUMPAD0 -> scale.reset();
            case LEFT -> pan(event, 1, 0);
            case RIGHT -> pan(event, -1, 0);
            case UP -> pan(event, 0, 1);
            case DOWN -> pan(event, 0, -1);
            case ESCAPE -> model.showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(KeyEvent event, int across, int down) {
        if (frames.stream().anyMatch(frame -> frame.equals(event.getTarget()))) {
            scale.pan(across * STEP, down * STEP);
        }
    }

    private void flipFocused() {
        int focused = frames.get(1).isFocused() ? 1 : 0;
        flip(focused, !swap.isSelected());
    }

    /** Shows each in its own place, or both in each other's. */
    private void flip(boolean both) {
        show(List.of(both, both));
    }

    /** Shows the other in the place of one. */
    private void flip(int index, boolean other) {
        show(List.of(index == 0 ? other : swap.isSelected(), index == 1 ? other : swap.isSelected()));
    }

    private void show(List<Boolean> flipped) {
        if (photos.size() != PhotoViewModel.COMPARED) {
            return;
        }
        if (held.isEmpty() && flipped.contains(true)) {
            if (frames.stream().anyMatch(frame -> frame.image().isEmpty())) {
                return; // still loading, or missing: there is nothing to flip to
            }
            held = frames.stream().map(PhotoFrame::image).toList();
        }
        for (int i = 0; i < frames.size(); i++) {
            int shown = flipped.get(i) ? 1 - i : i;
            if (!held.isEmpty()) {
                frames.get(i).show(photos.get(shown), held.get(shown));
            }
            tell(i, shown);
        }
        if (!flipped.contains(true)) {
            held = List.of();
        }
    }

    private void tell(int frame, int shown) {
        String text = photoWords.apart(photos.get(shown), photos.get(1 - shown));
        captions.get(frame).setText(text);
        frames.get(frame).setAccessibleText(text);
    }

    private void scaled() {
        frames.forEach(PhotoFrame::requestLayout);
        fit.setDisable(!scale.isEnlarged());
    }

    /** Shows the two chosen photos. */
    void refresh() {
        List<SkinPhoto> chosen = model.chosen();
        if (chosen.size() != PhotoViewModel.COMPARED || chosen.equals(photos)) {
            return;
        }
        photos = new ArrayList<>(chosen);
        held = List.of();
        swap.setSelected(false);
        scale.reset();
        for (int i = 0; i < frames.size(); i++) {
            frames.get(i).show(photos.get(i), photos, "");
            tell(i, i);
        }
    }

    /** Moves focus to the first of both. */
    void focusFirst() {
        frames.get(0).requestFocus();
    }

    /** Lets go of the pictures. */
    void clear() {
        photos = List.of();
        held = List.of();
        frames.forEach(PhotoFrame::clear);
    }
}
