package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.share.TransferChooser;

/** All that a page needs to show photos; its parts share one model and the pictures that are loaded. */
public final class PhotoDesk {
    private final PageContext context;
    private final PhotoViewModel model;
    private final PhotoImages images;
    private final PhotoAdder adder;

    /** The photos of a model, over the page. */
    public PhotoDesk(
            PageContext context,
            PhotoViewModel model,
            PhotoKeeper keeper,
            BackgroundRunner background,
            TransferChooser chooser) {
        this.context = context;
        this.model = model;
        this.images = new PhotoImages(keeper, background);
        this.adder = new PhotoAdder(context, model, keeper, background, chooser);
    }

    /** What is shown. */
    public PhotoViewModel model() {
        return model;
    }

    /** All photos. */
    public PhotoView view(Consumer<LocalDate> openDay) {
        return new PhotoView(context, model, images, adder, openDay);
    }

    /** The photos of single days. */
    public DayPhotos days(Consumer<SkinPhoto> open) {
        return new DayPhotos(context, model, images, adder, open);
    }
}
