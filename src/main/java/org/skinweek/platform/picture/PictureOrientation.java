package org.skinweek.platform.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The eight ways in which a camera was held or a picture mirrored, in the order of their numbers in EXIF. */
enum PictureOrientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    LEFT,
    MIRRORED_RIGHT,
    RIGHT;

    private static final List<PictureOrientation> ALL = List.of(values());

    /** The one with a number from 1 to 8. */
    static Optional<PictureOrientation> of(int number) {
        return number < 1 || number > ALL.size() ? Optional.empty() : Optional.of(ALL.get(number - 1));
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean turned = ALL.indexOf(this) >= ALL.indexOf(MIRRORED_LEFT);
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, transform(width, height), null);
        graphics.dispose();
        return upright;
    }

    /** From the pixels as they lie to a picture of this size. */
    private AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, width, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, width, height);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    }
}
