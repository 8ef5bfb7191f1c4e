package org.skinweek.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.DesktopLinks;

/** The program as JavaFX starts and stops it. */
public final class SkinweekWindow extends Application {
    /** Handed over by {@link #open}, because JavaFX makes the object itself. */
    private static @Nullable WindowParts given;
    /** Handed back to {@link #open}: what was in the way when the window was closed. */
    private static volatile Optional<String> left = Optional.empty();
    /** The window that is open, for a later start that asks for it. */
    private static volatile @Nullable Stage shown;

    private @Nullable MainWindow window;

    /**
     * Opens the window and returns when it is closed.
     *
     * @return what kept the data from being shown until the end, in one sentence
     */
    static Optional<String> open(WindowParts parts) {
        given = parts;
        launch(SkinweekWindow.class);
        return left;
    }

    /** Shows the open window in front of all others; may be called from any thread. */
    static void bringToFront() {
        Stage stage = shown;
        if (stage != null) {
            Platform.runLater(() -> {
                stage.setIconified(false);
                stage.show();
                stage.toFront();
            });
        }
    }

    @Override
    public void start(Stage stage) {
        WindowParts parts = Objects.requireNonNull(given, "open() starts the window");
        MainWindow opening = new MainWindow(parts, stage, new DesktopLinks());
        window = opening;
        opening.open();
        shown = stage;
    }

    @Override
    public void stop() {
        MainWindow closing = window;
        if (closing != null) {
            left = closing.obstacle();
            closing.close();
        }
    }
}
