package org.skinweek.ui;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.common.Background;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.reminders.ReminderWatch;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.theme.Appearance;
import org.skinweek.ui.theme.DesktopTheme;
import org.skinweek.ui.theme.SystemTheme;
import org.skinweek.ui.welcome.FirstRunCover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window. The data is opened on another thread beside the start of the toolkit, because either takes as long as the
 * other.
 */
public final class SkinweekWindow extends Application {
    /** The narrowest window in which every page can be used. */
    public static final double MIN_WIDTH = 900;
    /** The lowest window in which every page can be used. */
    public static final double MIN_HEIGHT = 620;

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final Logger LOG = LoggerFactory.getLogger(SkinweekWindow.class);

    /** Handed over by {@link #open}, because JavaFX makes the window itself. */
    private static @Nullable Opener opener;
    /** The window that is open, for a later start that asks for it. */
    private static volatile @Nullable Stage shown;

    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "skinweek-worker");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable CompletableFuture<Desktop> opening;
    private @Nullable Shell shell;

    /** Opens the data that the window shows; runs off the JavaFX thread. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the data.
         *
         * @param background what the window runs its work on
         * @param links opens a web address in the browser
         */
        Desktop open(Background background, Consumer<String> links);
    }

    /** Opens the window and returns when it is closed. */
    public static void open(Opener data, String... arguments) {
        opener = data;
        launch(SkinweekWindow.class, arguments);
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
    public void init() {
        Opener data = Objects.requireNonNull(opener, "open() starts the window");
        Background background = new Background(workers, Platform::runLater, this::unexpected);
        Consumer<String> links = address -> getHostServices().showDocument(address);
        opening = CompletableFuture.supplyAsync(() -> data.open(background, links), workers);
    }

    @Override
    public void start(Stage stage) {
        Desktop desktop = Objects.requireNonNull(opening).join();
        Appearance appearance = new Appearance();
        Shell built = compose(desktop, appearance, new DesktopTheme());
        shell = built;
        Scene scene = new Scene(built.root());
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.setTitle(desktop.words().text("shell.title"));
        fit(stage);
        stage.show();
        shown = stage;
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
        CompletableFuture<Desktop> opened = opening;
        if (opened != null && !opened.isCompletedExceptionally()) {
            opened.join().workspace().close();
        }
        workers.shutdownNow();
    }

    private void unexpected(Throwable error) {
        LOG.error("Background work failed", error);
        Shell open = shell;
        if (open != null) {
            open.unexpected();
        }
    }

    private static void fit(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }
}
