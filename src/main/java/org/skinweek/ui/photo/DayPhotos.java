package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The photos of a day, small, for the list of that day; and what adds some to it. */
public final class DayPhotos {
    private static final double SIZE = 72;
    private static final double GAP = 8;

    private final PhotoViewModel model;
    private final PhotoImages images;
    private final PhotoAdder adder;
    private final Words words;
    private final Consumer<SkinPhoto> open;

    /** @param open shows a photo large */
    public DayPhotos(
            PageContext context, PhotoViewModel model, PhotoImages images, PhotoAdder adder, Consumer<SkinPhoto> open) {
        this.model = model;
        this.images = images;
        this.adder = adder;
        this.words = context.words();
        this.open = open;
    }

    /** The photos of a day in one row of the list; nothing where it has none. */
    public List<Node> rows(LocalDate day) {
        List<SkinPhoto> photos = model.of(day);
        if (photos.isEmpty()) {
            return List.of();
        }
        FlowPane pane = new FlowPane(GAP, GAP);
        pane.setId("day-photos");
        for (int i = 0; i < photos.size(); i++) {
            pane.getChildren().add(button(photos.get(i), i + 1, photos.size()));
        }
        return List.of(pane);
    }

    private Button button(SkinPhoto photo, int number, int count) {
        Button button = new Button();
        button.setGraphic(new PhotoPicture(images, photo, SIZE));
        button.getStyleClass().add("photo-tile");
        String text = words.text("photo.day.spoken", number, count);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> open.accept(photo));
        return button;
    }

    /** Asks for files and adds them to a day. */
    public void choose(LocalDate day) {
        adder.choose(day);
    }

    /** Adds files that are dropped onto a node to the day that is chosen then, unless that is to come. */
    public void takeDropped(Node node, Supplier<LocalDate> day) {
        PhotoDrop.onto(node, files -> {
            if (!day.get().isAfter(model.today())) {
                adder.add(files, day.get());
            }
        });
    }
}
