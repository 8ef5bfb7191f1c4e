package org.skinweek.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that any JavaFX program has to do: what the start of Skinweek is compared with. */
public final class EmptyWindow extends Application {
    /** Opens the window; takes no arguments. */
    public static void main(String[] arguments) {
        launch(EmptyWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Empty")), 1280, 820));
        stage.show();
    }
}
