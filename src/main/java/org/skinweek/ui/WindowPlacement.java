package org.skinweek.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.WindowPlace;

/** Puts a window where it belongs, and knows where the user moved it since. */
final class WindowPlacement {
    /** How long a window manager may take to show a window. */
    private static final Duration SETTLING = Duration.seconds(3);

    private final Stage stage;
    /** The place of the window while it neither fills the screen nor is an icon. */
    private @Nullable Rectangle2D ordinary;

    private boolean following;

    WindowPlacement(Stage stage) {
        this.stage = stage;
    }

    /** Puts the window somewhere, shown or not yet. */
    void put(WindowFitting fitting, Optional<WindowPlace> last) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D place = fitting.place(last, screens);
        stage.setMinWidth(Math.min(fitting.smallest().getWidth(), place.getWidth()));
        stage.setMinHeight(Math.min(fitting.smallest().getHeight(), place.getHeight()));
        ask(place, 0);
        stage.setMaximized(last.map(WindowPlace::maximized).orElse(false));
        if (!stage.isShowing()) {
            insist(place);
        }
    }

    /** Remembers from now on what the user does to the window. */
    void follow() {
        if (!following) {
            following = true;
            Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                    .forEach(edge -> edge.addListener((observable, before, now) -> Platform.runLater(this::look)));
        }
    }

    /** Where the window is, or was when it was closed; empty when nobody followed it. */
    Optional<WindowPlace> now() {
        Rectangle2D place = ordinary;
        return place == null
                ? Optional.empty()
                : Optional.of(new WindowPlace(
                        place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), stage.isMaximized()));
    }

    /** Looks a moment after a change: a window that begins to fill the screen changes its size first. */
    private void look() {
        boolean isOrdinary = stage.isShowing() && !stage.isMaximized() && !stage.isIconified();
        if (isOrdinary && stage.getWidth() > 0 && stage.getHeight() > 0) {
            ordinary = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /**
     * Asks for the place again where it is not given. Some window managers of Linux forget what was asked before the window
     * is there and show it at its smallest, which JavaFX hears of some moments later; it passes on only what differs from
     * what it asked for last. Whoever makes the window smaller by hand needs longer than this listens.
     */
    private void insist(Rectangle2D place) {
        ChangeListener<Number> shrunk = (observable, before, now) -> Platform.runLater(() -> askAgain(place));
        stage.widthProperty().addListener(shrunk);
        stage.heightProperty().addListener(shrunk);
        PauseTransition settling = new PauseTransition(SETTLING);
        settling.setOnFinished(over -> {
            askAgain(place);
            stage.widthProperty().removeListener(shrunk);
            stage.heightProperty().removeListener(shrunk);
        });
        stage.setOnShown(shown -> settling.play());
    }

    private void askAgain(Rectangle2D place) {
        if (stage.isShowing() && isSmallest() && !stage.isMaximized()) {
            ask(place, 1);
            ask(place, 0);
        }
    }

    private boolean isSmallest() {
        return stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight();
    }

    private void ask(Rectangle2D place, double off) {
        stage.setX(place.getMinX() + off);
        stage.setY(place.getMinY() + off);
        stage.setWidth(place.getWidth() + off);
        stage.setHeight(place.getHeight() + off);
    }
}
