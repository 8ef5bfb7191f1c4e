package org.skinweek.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** A field to search with: a glass before the text, and a cross after it that empties the field, as Escape does. */
public final class SearchField extends CustomTextField {
    /**
     * An empty field.
     *
     * @param prompt what can be searched for; a screen reader says it too
     * @param clear what the cross does, in words
     */
    public SearchField(String prompt, String clear) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(FeatherIcons.of(Feather.SEARCH, "search-glass"));
        Button cross = FeatherIcons.button(Feather.X, clear, this::clear);
        cross.getStyleClass().addAll("quiet", "search-clear");
        cross.setFocusTraversable(false);
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
