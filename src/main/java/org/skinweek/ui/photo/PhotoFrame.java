package org.skinweek.ui.photo;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** A photo as large as there is room, or larger, of which then a part is seen. */
final class PhotoFrame extends Region {
    private final PhotoImages images;
    private final PhotoScale scale;
    private final ImageView view = new ImageView();
    private final Label missing;
    private final Rectangle clip = new Rectangle();
    private List<SkinPhoto> fitted = List.of();
    private Optional<SkinPhoto> shown = Optional.empty();

    PhotoFrame(PhotoImages images, PhotoScale scale, Words words) {
        this.images = images;
        this.scale = scale;
        this.missing = TextLabels.wrapped(words.text("photo.missing"), "note");
        getStyleClass().add("photo-frame");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        view.setMouseTransparent(true);
        missing.setVisible(false);
        setClip(clip);
        getChildren().setAll(view, missing);
    }

    /**
     * Shows a photo once its picture is loaded.
     *
     * @param together all that are to have its scale
     * @param spoken what a screen reader says
     */
    void show(SkinPhoto photo, List<SkinPhoto> together, String spoken) {
        fitted = together;
        setAccessibleText(spoken);
        if (shown.filter(photo::equals).isPresent()) {
            requestLayout();
            return;
        }
        images.forget(this);
        missing.setVisible(false);
        view.setImage(null);
        shown = Optional.of(photo);
        images.large(photo, this, image -> show(photo, image));
    }

    /** Shows a picture that is loaded already, such as that of the other frame. */
    void show(SkinPhoto photo, Optional<Image> image) {
        shown = Optional.of(photo);
        missing.setVisible(image.isEmpty());
        view.setImage(image.orElse(null));
        requestLayout();
    }

    /** The picture that is shown; empty while it loads, or where there is none. */
    Optional<Image> image() {
        return Optional.ofNullable(view.getImage());
    }

    /** Lets go of the picture. */
    void clear() {
        images.forget(this);
        shown = Optional.empty();
        view.setImage(null);
    }

    /** The length of the longer edge before enlarging. */
    double length() {
        return PhotoScale.fitting(getWidth(), getHeight(), fitted);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        missing.resizeRelocate(0, getHeight() / 2, getWidth(), missing.prefHeight(getWidth()));
        shown.ifPresent(photo -> {
            double length = length();
            double pixel = scale.pixel(photo, length);
            double width = pixel * photo.width();
            double height = pixel * photo.height();
            view.setFitWidth(width);
            view.setFitHeight(height);
            view.relocate(
                    (getWidth() - width) / 2 + scale.across(length), (getHeight() - height) / 2 + scale.down(length));
        });
    }
}
