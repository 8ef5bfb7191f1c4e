package org.skinweek.ui.week;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.kit.FeatherIcons;

/** A button that clears a flag, or leads to where it can be cleared; as wide as the card, and its text wraps. */
final class FixButton extends Button {
    private static final String SEVERAL = "fix-several";
    private static final String LOUD = "accent";

    private final FontIcon icon = FeatherIcons.of(Feather.CALENDAR);

    /**
     * A button without a text.
     *
     * @param style the style class of its rank among what clears a flag
     */
    FixButton(String style, Runnable action) {
        setGraphic(icon);
        getStyleClass().addAll("fix-button", style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> action.run());
    }

    /**
     * Says what it does.
     *
     * @param several true where that is more than one change
     */
    FixButton show(String text, Feather picture, boolean several) {
        setText(text);
        icon.setIconCode(picture);
        put(SEVERAL, several);
        return this;
    }

    /** Makes it the one loud thing of the page, or one of the others. */
    void setLoud(boolean loud) {
        put(LOUD, loud);
    }

    private void put(String styleClass, boolean wanted) {
        if (!wanted) {
            getStyleClass().remove(styleClass);
        } else if (!getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        }
    }
}
