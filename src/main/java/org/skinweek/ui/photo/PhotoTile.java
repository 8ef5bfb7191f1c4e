package org.skinweek.ui.photo;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.words.Words;

/** One of all photos, with its day: opens large, and is chosen to be compared by the mark in its corner. */
final class PhotoTile extends Button {
    static final double SIZE = 152;
    static final double HEIGHT = SIZE + 28;
    private static final double EDGE = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SkinPhoto photo;
    private final PhotoWords photoWords;
    private final PhotoPicture picture;
    private final Button mark;
    private final Words words;

    PhotoTile(SkinPhoto photo, PhotoImages images, Words words, Runnable open, Runnable choose) {
        this.photo = photo;
        this.words = words;
        this.photoWords = new PhotoWords(words);
        this.picture = new PhotoPicture(images, photo, SIZE - 2 * EDGE);
        this.mark = FeatherIcons.button(Feather.CHECK, words.text("photo.choose"), choose);
        mark.getStyleClass().add("photo-mark");
        mark.setFocusTraversable(false);
        StackPane.setAlignment(mark, Pos.TOP_RIGHT);
        getStyleClass().add("photo-tile");
        setText(photoWords.brief(photo));
        setGraphic(new StackPane(picture, mark));
        setContentDisplay(ContentDisplay.TOP);
        setId("photo-" + photo.id());
        setOnAction(event -> open.run());
    }

    SkinPhoto photo() {
        return photo;
    }

    void show(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleText(photoWords.spoken(photo, chosen));
        String text = words.text(chosen ? "photo.choose.not" : "photo.choose");
        mark.setAccessibleText(text);
        mark.setTooltip(new Tooltip(text));
    }

    /** No longer waits for its picture. */
    void forget() {
        picture.forget();
    }
}
