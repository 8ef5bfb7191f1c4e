package org.skinweek.ui.week;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.skinweek.ui.kit.FocusFinder;

/** Where the panel of flags is: beside the board on a wide page, else a drawer over it that a button opens. */
final class FlagDrawer {
    private final StackPane page;
    private final BorderPane frame;
    private final FlagPanel panel;
    private final Runnable focusButton;
    private boolean wide;

    /**
     * A drawer that is closed.
     *
     * @param page what the open drawer lies over
     * @param frame has the panel at its side where the page is wide
     * @param focusButton moves focus to the button that opens it
     */
    FlagDrawer(StackPane page, BorderPane frame, FlagPanel panel, Runnable focusButton) {
        this.page = page;
        this.frame = frame;
        this.panel = panel;
        this.focusButton = focusButton;
    }

    /** True while the panel is beside the board. */
    boolean isWide() {
        return wide;
    }

    void setWide(boolean nowWide) {
        wide = nowWide;
        close();
        panel.setDrawer(!wide);
        frame.setRight(wide ? panel : null);
    }

    /** Opens the drawer, or closes it. */
    void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
            panel.focusFirst();
        }
    }

    /** Opens the drawer unless the panel is in sight already. */
    void open() {
        if (!wide && !isOpen()) {
            StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
            panel.getStyleClass().add("drawer");
            page.getChildren().add(panel);
            panel.applyCss(); // puts it into the scene: what is outside it cannot take focus
        }
    }

    /** Closes the drawer; focus that was in it returns to the button. */
    void close() {
        if (!isOpen()) {
            return;
        }
        boolean hadFocus = panel.getScene() != null
                && FocusFinder.isWithin(panel, panel.getScene().getFocusOwner());
        page.getChildren().remove(panel);
        panel.getStyleClass().remove("drawer");
        if (hadFocus) {
            focusButton.run();
        }
    }

    private boolean isOpen() {
        return page.getChildren().contains(panel);
    }
}
