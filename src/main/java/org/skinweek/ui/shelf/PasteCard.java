package org.skinweek.ui.shelf;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Says that nobody has to type what is in a product. */
final class PasteCard extends HBox {
    PasteCard(Words words, ShelfActions actions) {
        getStyleClass().add("paste-card");
        VBox texts = new VBox(
                TextLabels.wrapped(words.text("paste.card.title"), "strong"),
                TextLabels.wrapped(words.text("paste.card.text"), "note"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button paste = new ActionButton(words.text("paste.card.paste"), () -> actions.paste(copied()));
        paste.setId("paste-label");
        paste.setAccessibleText(words.text("paste.card.title"));
        paste.setMinWidth(Region.USE_PREF_SIZE);
        Button shelf = new ActionButton(words.text("paste.shelf.open"), actions::pasteShelf);
        shelf.setId("paste-whole-shelf");
        shelf.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(FeatherIcons.of(Feather.CLIPBOARD), texts, paste, shelf);
    }

    /** What was copied last, which is the label by the time that somebody presses Paste; empty where it is no text. */
    private static String copied() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() ? clipboard.getString() : "";
    }
}
