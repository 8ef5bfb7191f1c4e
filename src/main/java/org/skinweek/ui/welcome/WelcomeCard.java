package org.skinweek.ui.welcome;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.FormKeys;

/** The card in the middle of the window on which one screen of the welcome after the other is shown. */
final class WelcomeCard extends StackPane {
    private static final double WIDTH = 800;
    /** The same on all screens, so that what goes on and back stays where it is. */
    private static final double HEIGHT = 720;

    private static final double MARGIN = 24;
    /** What the strip of messages takes of the lower margin beyond it. */
    private static final double TOASTS = 8;
    /** Room for the focus ring, which a scroll pane would cut off. */
    private static final double RING = 4;

    /** Room for the bar that appears when there is more than fits: what stands beside it does not move then. */
    private static final double SCROLL_BAR = 16;

    private final VBox card = new VBox();
    private @Nullable Node first;

    /** A card with nothing on it. */
    WelcomeCard() {
        getStyleClass().add("welcome");
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(WIDTH, HEIGHT);
        StackPane.setMargin(card, new Insets(MARGIN, MARGIN, MARGIN + TOASTS, MARGIN));
        getChildren().add(card);
        sceneProperty()
                .addListener((observable, before, now) -> Platform.runLater(() -> {
                    if (now != null && first != null) {
                        first.requestFocus();
                    }
                }));
    }

    /** A button of a screen. */
    static Button button(String text, String id, Runnable action) {
        Button button = new ActionButton(text, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** A link beside the buttons. */
    static Hyperlink link(String text, String id) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    /** Makes a button the one that Enter presses. */
    static Button goOn(Button button) {
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }

    /**
     * Shows a screen. Its heading and buttons stay; what lies between them scrolls where the window is too low.
     *
     * @param goOn what Enter presses
     * @param footer the row of buttons, that one included
     */
    void compose(Node header, VBox content, Button goOn, Node... footer) {
        content.setPadding(new Insets(RING));
        ScrollPane scroll = new ScrollPane(content);
        content.prefWidthProperty().bind(scroll.widthProperty().subtract(SCROLL_BAR)); // with a bar or without
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setMargin(scroll, new Insets(0, -RING - SCROLL_BAR, 0, -RING)); // the bar lies in the card's padding
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox buttons = new HBox(12, footer);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setMinHeight(USE_PREF_SIZE);
        VBox frame = new VBox(20, header, scroll, buttons);
        FormKeys.submitOnEnter(frame, goOn);
        card.getChildren().setAll(frame);
        VBox.setVgrow(frame, Priority.ALWAYS);
        applyCss(); // puts the content into the scene: what is outside it cannot take focus
        layout();
    }

    /** True while a screen with that content is shown. */
    boolean shows(Node content) {
        return FocusFinder.isWithin(this, content);
    }

    /** Moves focus to a control, at once or as soon as the card is in the window. */
    void focus(Node control) {
        first = control;
        control.requestFocus();
    }
}
