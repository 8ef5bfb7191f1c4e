package org.skinweek.ui.photo;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.FeatherIcons;

/** A small picture, cut to a square; says so where the file is missing. */
final class PhotoPicture extends StackPane {
    private static final double CORNER = 16;

    private final PhotoImages images;

    PhotoPicture(PhotoImages images, SkinPhoto photo, double size) {
        this.images = images;
        getStyleClass().add("photo-picture");
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        Rectangle clip = new Rectangle(size, size);
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        setClip(clip);
        images.small(photo, this, image -> show(image, size));
    }

    private void show(Optional<Image> image, double size) {
        if (image.isEmpty()) {
            getChildren().setAll(FeatherIcons.of(Feather.CAMERA_OFF, "empty-icon"));
            return;
        }
        Image shown = image.get();
        double edge = Math.min(shown.getWidth(), shown.getHeight());
        ImageView view = new ImageView(shown);
        view.setViewport(new Rectangle2D((shown.getWidth() - edge) / 2, (shown.getHeight() - edge) / 2, edge, edge));
        view.setFitWidth(size);
        view.setFitHeight(size);
        getChildren().setAll(view);
    }

    /** No longer waits for its picture. */
    void forget() {
        images.forget(this);
    }
}
