package org.skinweek.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures, and buttons that are only a picture. */
public final class FeatherIcons {
    private FeatherIcons() {}

    /** A picture that a screen reader passes over: the text beside it says the same. */
    public static FontIcon of(Feather icon, String... styleClasses) {
        FontIcon graphic = new FontIcon(icon);
        graphic.getStyleClass().addAll(styleClasses);
        graphic.setMouseTransparent(true);
        return graphic;
    }

    /** A button that shows only a picture: the text is its tooltip and what a screen reader says. */
    public static Button button(Feather icon, String text, Runnable action) {
        Button button = new Button();
        button.setGraphic(of(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Gives a button that shows only a picture another text. */
    public static void say(Button button, String text) {
        button.getTooltip().setText(text);
        button.setAccessibleText(text);
    }
}
