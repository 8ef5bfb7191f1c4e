package org.skinweek.ui.share;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.skinweek.exchange.SharedRoutine.Extent;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Asks what is in the file beside the routine; nothing is, until it is ticked. */
final class FileForm extends VBox {
    private final CheckBox skin;
    private final CheckBox past;

    FileForm(Words words) {
        getStyleClass().add("plain-form");
        skin = box("share.file.skin", words);
        past = box("share.file.past", words);
        getChildren()
                .addAll(
                        TextLabels.wrapped(words.text("share.file.note")),
                        choice(skin, words.text("share.file.skin.note")),
                        choice(past, words.text("share.file.past.note")));
    }

    private static CheckBox box(String key, Words words) {
        CheckBox box = new CheckBox(words.text(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        return box;
    }

    private static VBox choice(CheckBox box, String note) {
        box.setAccessibleHelp(note);
        VBox below = new VBox(TextLabels.wrapped(note, "note"));
        below.getStyleClass().add("under-choice");
        return new VBox(4, box, below);
    }

    Extent extent() {
        return new Extent(skin.isSelected(), past.isSelected());
    }
}
