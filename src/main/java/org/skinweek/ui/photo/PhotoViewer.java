package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** One photo large; arrow keys go to those before and after it. */
final class PhotoViewer extends VBox {
    private final PageContext context;
    private final PhotoViewModel model;
    private final Words words;
    private final PhotoWords photoWords;
    private final PhotoFrame frame;
    private final Label title = TextLabels.of("", "section-title");
    private final Label place = TextLabels.of("", "note");
    private final Button newer;
    private final Button older;

    /** @param openDay shows the day of a photo */
    PhotoViewer(PageContext context, PhotoViewModel model, PhotoImages images, Consumer<LocalDate> openDay) {
        this.context = context;
        this.model = model;
        this.words = context.words();
        this.photoWords = new PhotoWords(words);
        this.frame = new PhotoFrame(images, new PhotoScale(this::requestLayout), words);
        this.newer = arrow(Feather.CHEVRON_LEFT, "photo.newer", -1);
        this.older = arrow(Feather.CHEVRON_RIGHT, "photo.older", 1);
        Button back = new Button(words.text("photo.all"), FeatherIcons.of(Feather.ARROW_LEFT));
        back.getStyleClass().add("directional");
        back.setId("photo-back");
        back.setOnAction(event -> model.showAll());
        Button day = new ActionButton(
                words.text("photo.open.day"), () -> model.open().ifPresent(photo -> openDay.accept(photo.day())));
        Button move =
                new ActionButton(words.text("photo.move"), () -> model.open().ifPresent(this::move));
        move.setId("photo-move");
        Button delete = FeatherIcons.button(
                Feather.TRASH_2, words.text("photo.delete"), () -> model.open().ifPresent(this::delete));
        delete.setId("photo-delete");
        frame.setId("photo-large");
        VBox.setVgrow(frame, Priority.ALWAYS);
        setSpacing(12);
        getChildren()
                .setAll(
                        new PageHeader(back, newer, older, title, place, new FlexibleSpace(), day, move, delete),
                        frame);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Button arrow(Feather icon, String key, int by) {
        Button button = FeatherIcons.button(icon, words.text(key), () -> model.move(by));
        button.getStyleClass().add("directional");
        return button;
    }

    /** Shows the open photo. */
    void refresh() {
        model.open().ifPresent(photo -> {
            title.setText(photoWords.day(photo));
            place.setText(
                    words.text("photo.place", model.place(), model.photos().size()));
            newer.setDisable(model.place() == 1);
            older.setDisable(model.place() == model.photos().size());
            frame.show(photo, List.of(photo), photoWords.spoken(photo, /* chosen= */ false));
        });
    }

    /** Moves focus to the photo. */
    void focusFirst() {
        frame.requestFocus();
    }

    /** Lets go of the picture. */
    void clear() {
        frame.clear();
    }

    private void pressed(KeyEvent event) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        switch (event.getCode()) {
            case LEFT -> model.move(mirrored ? 1 : -1);
            case RIGHT -> model.move(mirrored ? -1 : 1);
            case ESCAPE -> model.showAll();
            case DELETE -> model.open().ifPresent(this::delete);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void delete(SkinPhoto photo) {
        model.delete(photo);
        context.toasts()
                .show(
                        words.text("photo.deleted", photoWords.day(photo)),
                        words.text("photo.undo"),
                        () -> model.bringBack(photo));
    }

    private void move(SkinPhoto photo) {
        FieldParser parser = new FieldParser(words);
        FormField field = new FormField(text -> text.isBlank()
                ? words.text("photo.move.missing")
                : parser.date(text, model.today()).error());
        field.begin(parser.show(photo.day()));
        DateField date = new DateField(field, words);
        date.setId("photo-day");
        FormGrid form = new FormGrid();
        form.addWide(new FieldBox(words.text("photo.move.day"), date, field.errorProperty()).saying(date.reading()));
        context.dialogs().form(words.text("photo.move.title"), form, words.text("photo.move.verb"), () -> {
            LocalDate day = parser.date(field.text(), model.today()).value();
            if (!field.check() || day == null) {
                return false;
            }
            model.move(photo, day);
            return true;
        });
    }
}
