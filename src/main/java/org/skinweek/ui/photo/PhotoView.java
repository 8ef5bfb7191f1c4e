package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** All photos of the skin; one of them large, or two compared, in their place. */
public final class PhotoView extends StackPane {
    private static final double LINE = 420;

    private final PhotoViewModel model;
    private final PhotoAdder adder;
    private final Words words;
    private final PhotoWords photoWords;
    private final PhotoGrid grid;
    private final PhotoViewer viewer;
    private final PhotoCompare compare;
    private final VBox all;
    private final Button add;
    private final Button comparing;
    private final Label told = TextLabels.wrapped("", "note");
    private final VBox empty;
    private @Nullable SkinPhoto last;

    /**
     * The view of a model.
     *
     * @param openDay shows the day of a photo
     */
    public PhotoView(
            PageContext context,
            PhotoViewModel model,
            PhotoImages images,
            PhotoAdder adder,
            Consumer<LocalDate> openDay) {
        this.model = model;
        this.adder = adder;
        this.words = context.words();
        this.photoWords = new PhotoWords(words);
        this.grid = new PhotoGrid(model, images, words);
        this.viewer = new PhotoViewer(context, model, images, openDay);
        this.compare = new PhotoCompare(model, images, words);
        this.add = new Button("", FeatherIcons.of(Feather.CAMERA));
        add.setId("photo-add");
        add.setOnAction(event -> choose());
        this.comparing = new ActionButton(words.text("photo.compare"), model::compare);
        comparing.setId("photo-compare");
        told.setMinWidth(0);
        PageScroll scroll = PageScroll.below(grid);
        grid.watch(scroll);
        this.all = new VBox(12, new PageHeader(told, new FlexibleSpace(), comparing, add), scroll);
        Button first = new ActionButton(words.text("photo.empty.add"), this::choose, "accent");
        first.setId("photo-add-first");
        this.empty = new EmptyState(
                Feather.CAMERA, words.text("photo.empty"), words.text("photo.empty.text"), first, kept());
        getStyleClass().add("photo-view");
        setMinHeight(0);
        PhotoDrop.onto(this, files -> adder.add(files, model.day()));
    }

    private Label kept() {
        Label label = TextLabels.wrapped(words.text("photo.private"), "note");
        label.setMaxWidth(LINE);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    /** Asks for files and adds them to the chosen day. */
    public void choose() {
        adder.choose(model.day());
    }

    /** Shows what the model has now. */
    public void refresh() {
        add.setText(words.text("photo.add", photoWords.day(model.day())));
        int chosen = model.chosen().size();
        comparing.setDisable(chosen < PhotoViewModel.COMPARED);
        told.setText(words.text("photo.choose.count", chosen));
        Node shown = shown();
        boolean other = !getChildren().contains(shown);
        if (other) {
            getChildren().setAll(shown);
        }
        if (shown == viewer) {
            last = model.open().orElse(null);
            viewer.refresh();
        } else if (shown == compare) {
            compare.refresh();
        } else {
            grid.refresh();
        }
        if (other) {
            let(shown);
        }
    }

    private Node shown() {
        if (model.photos().isEmpty()) {
            return empty;
        }
        if (model.comparing()) {
            return compare;
        }
        return model.open().isPresent() ? viewer : all;
    }

    /** Moves focus into what is shown, and lets go of the large pictures that are not. */
    private void let(Node shown) {
        if (shown != viewer) {
            viewer.clear();
        }
        if (shown != compare) {
            compare.clear();
        }
        if (getScene() == null) {
            return;
        }
        if (shown == viewer) {
            viewer.focusFirst();
        } else if (shown == compare) {
            compare.focusFirst();
        } else if (shown == all) {
            SkinPhoto before = last;
            if (before != null && model.photos().contains(before)) {
                grid.focus(before);
            } else {
                grid.focusCurrent();
            }
        }
    }
}
