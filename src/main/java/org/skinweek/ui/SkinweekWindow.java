package org.skinweek.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program as JavaFX starts and stops it. */
public final class SkinweekWindow extends Application {
    /** JavaFX makes the object itself and passes nothing on to it, so the toolkit waits here until then. */
    private static final AtomicReference<@Nullable JavaFxToolkit> WAITING = new AtomicReference<>();

    private final JavaFxToolkit toolkit = Objects.requireNonNull(WAITING.getAndSet(null), "launch() makes the window");

    /** Opens the window and returns when it is closed. */
    static void launch(JavaFxToolkit toolkit) {
        WAITING.set(toolkit);
        launch(SkinweekWindow.class);
    }

    @Override
    public void start(Stage stage) {
        toolkit.start(stage);
    }

    @Override
    public void stop() {
        toolkit.stop();
    }
}
