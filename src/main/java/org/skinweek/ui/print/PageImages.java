package org.skinweek.ui.print;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.skinweek.print.PagePicture;

/** Pictures of pages for the screen. */
final class PageImages {
    private PageImages() {}

    static Image of(PagePicture page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.pixels(),
                        0,
                        page.width());
        return image;
    }
}
