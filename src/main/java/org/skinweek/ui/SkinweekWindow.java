package org.skinweek.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ErrorReport;
import org.skinweek.app.Opening;
import org.skinweek.app.Workspace;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.start.Obstacle;
import org.skinweek.ui.start.ObstacleModel;
import org.skinweek.ui.start.ObstacleView;
import org.skinweek.ui.theme.Appearance;
import org.skinweek.ui.theme.DesktopTheme;
import org.skinweek.ui.theme.SystemTheme;
import org.skinweek.ui.welcome.FirstRunCover;

/**
 * The window. The data is opened on another thread beside the start of the toolkit, because either takes as long as the
 * other.
 */
public final class SkinweekWindow extends Application {
    /** The narrowest window in which every page can be used. */
    public static final double MIN_WIDTH = 900;
    /** The lowest window in which every page can be used. */
    public static final double MIN_HEIGHT = 620;

    private static final Dimension2D SMALLEST = new Dimension2D(MIN_WIDTH, MIN_HEIGHT);
    private static final Dimension2D USUAL = new Dimension2D(1280, 820);
    private static final Dimension2D FOR_A_MESSAGE = new Dimension2D(780, 480);

    /** Handed over by {@link #open}, because JavaFX makes the window itself. */
    private static @Nullable WindowParts given;
    /** Handed back to {@link #open}: what was in the way when the window was closed. */
    private static volatile Optional<String> left = Optional.empty();
    /** The window that is open, for a later start that asks for it. */
    private static volatile @Nullable Stage shown;

    private @Nullable Workspace workspace;
    private Optional<Obstacle> obstacle = Optional.empty();

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
    public static void bringToFront() {
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
        Appearance appearance = new Appearance();
        stage.setTitle(parts.words().text("shell.title"));
        try {
            Beginning beginning = parts.beginning();
            Consumer<Workspace> ready = opened -> show(stage, parts, appearance, beginning, opened);
            if (beginning.opening() instanceof Opening.Ready open) {
                ready.accept(open.workspace());
            }
            Obstacle.of(beginning.opening(), parts.words())
                    .ifPresent(found -> explain(stage, parts, appearance, found, ready));
        } catch (RuntimeException | Error e) {
            Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            ErrorReport report = parts.errors().log(cause);
            explain(stage, parts, appearance, Obstacle.unexpected(report.code(), parts.words()), opened -> {});
        }
        stage.show();
        shown = stage;
    }

    private void show(Stage stage, WindowParts parts, Appearance appearance, Beginning beginning, Workspace opened) {
        workspace = opened;
        obstacle = Optional.empty();
        Desktop desktop =
                parts.desktop(beginning, opened, address -> getHostServices().showDocument(address));
        Shell shell = compose(desktop, appearance, new DesktopTheme());
        parts.errors().showOn(shell::unexpected);
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                var unused = opened.refresh(); // what another program stored meanwhile
            }
        });
        fit(stage, SMALLEST, USUAL);
        put(stage, appearance, shell.root());
    }

    private void explain(
            Stage stage, WindowParts parts, Appearance appearance, Obstacle found, Consumer<Workspace> ready) {
        ObstacleModel model = new ObstacleModel(found, parts.words(), parts.background(), parts.opener(), ready);
        obstacle = Optional.of(found);
        model.obstacleProperty().addListener((observable, before, next) -> obstacle = Optional.of(next));
        parts.background().run(new DesktopTheme()::dark, dark -> dark.ifPresent(appearance::systemPrefersDark));
        ObstacleView view = new ObstacleView(model, parts.words(), parts.folder(), stage::close);
        fit(stage, FOR_A_MESSAGE, FOR_A_MESSAGE);
        put(stage, appearance, view);
        view.focusFirst();
    }

    private static void put(Stage stage, Appearance appearance, Parent root) {
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
    }

    /** Puts the frame together and lets the appearance follow the settings and the desktop. */
    public static Shell compose(Desktop desktop, Appearance appearance, SystemTheme system) {
        appearance.use(desktop.workspace().notebook().settings().theme());
        desktop.workspace()
                .listen(notebook -> appearance.use(notebook.settings().theme()));
        desktop.background().run(system::dark, dark -> dark.ifPresent(appearance::systemPrefersDark));
        Shell shell = new Shell(desktop, Pages.all());
        shell.openRemembered();
        new FirstRunCover(shell.context(), shell::cover, shell::banner);
        new ReminderWatch(shell.context()).start();
        return shell;
    }

    @Override
    public void stop() {
        left = Optional.ofNullable(given).flatMap(parts -> obstacle.map(found -> found.sentence(parts.words())));
        Workspace open = workspace;
        if (open != null) {
            open.close();
        }
    }

    private static void fit(Stage stage, Dimension2D smallest, Dimension2D wanted) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(smallest.getWidth(), screen.getWidth()));
        stage.setMinHeight(Math.min(smallest.getHeight(), screen.getHeight()));
        stage.setWidth(Math.min(wanted.getWidth(), screen.getWidth()));
        stage.setHeight(Math.min(wanted.getHeight(), screen.getHeight()));
        stage.centerOnScreen();
    }
}
