package org.skinweek.print;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Photos beside one another, each with its day below, all as high as the highest.
 *
 * @param photos from left to right
 * @param days what is written below each
 * @param width of each, in points
 * @param gap between them
 */
record PhotosBlock(List<PDImageXObject> photos, List<TextBlock> days, float width, float gap) implements PageBlock {
    private static final float ABOVE = 10;
    private static final float ABOVE_DAY = 3;
    /** A tall photo is drawn in so that it leaves room for another row. */
    private static final float MOST_HEIGHT = 300;

    PhotosBlock {
        photos = List.copyOf(photos);
        days = List.copyOf(days);
    }

    private float scale(PDImageXObject photo) {
        return Math.min(width / photo.getWidth(), MOST_HEIGHT / photo.getHeight());
    }

    private float highest() {
        float highest = 0;
        for (PDImageXObject photo : photos) {
            highest = Math.max(highest, photo.getHeight() * scale(photo));
        }
        return highest;
    }

    @Override
    public float height() {
        float day = 0;
        for (TextBlock each : days) {
            day = Math.max(day, each.height());
        }
        return ABOVE + highest() + ABOVE_DAY + day;
    }

    @Override
    public void draw(PageCanvas canvas, float left, float top) {
        float x = left;
        for (int i = 0; i < photos.size(); i++) {
            PDImageXObject photo = photos.get(i);
            canvas.picture(photo, x, top + ABOVE, photo.getWidth() * scale(photo), photo.getHeight() * scale(photo));
            days.get(i).draw(canvas, x, top + ABOVE + highest() + ABOVE_DAY);
            x += width + gap;
        }
    }
}
