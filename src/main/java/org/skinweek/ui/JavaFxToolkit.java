package org.skinweek.ui;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.SkinweekApplication;
import org.skinweek.app.WindowToolkit;
import org.skinweek.platform.DesktopLinks;
import org.skinweek.platform.WindowLook;
import org.skinweek.platform.WindowLookFile;
import org.skinweek.ui.theme.BundledFonts;
import org.skinweek.ui.theme.DesktopTheme;
import org.skinweek.ui.theme.ThemeSwitcher;

/** Draws the window with JavaFX. */
public final class JavaFxToolkit implements WindowToolkit {
    /** Completed when JavaFX runs, or with what keeps it from that. */
    private final CompletableFuture<@Nullable Void> begun = new CompletableFuture<>();
    /** Completed when the typefaces are loaded. */
    private final CompletableFuture<@Nullable Void> typefaces = new CompletableFuture<>();

    private @Nullable SkinweekApplication application;
    private Optional<WindowLook> look = Optional.empty();
    private CompletableFuture<Optional<Boolean>> prefersDark = CompletableFuture.completedFuture(Optional.empty());
    private volatile @Nullable MainWindow window;
    /** The stage once it is shown, for a later start that asks for it. */
    private volatile @Nullable Stage shown;

    @Override
    public Executor front() {
        return Platform::runLater;
    }

    @Override
    public void begin(Function<URL, String> fonts) {
        Thread beginning = new Thread(
                () -> {
                    try {
                        Platform.startup(() -> begun.complete(null));
                        BundledFonts.load(fonts); // while the window is made
                        typefaces.complete(null);
                    } catch (Throwable e) {
                        begun.completeExceptionally(e);
                        typefaces.completeExceptionally(e);
                    }
                },
                "skinweek-toolkit");
        beginning.setDaemon(true);
        beginning.start();
    }

    @Override
    public Optional<String> run(SkinweekApplication made) {
        application = made;
        look = new WindowLookFile(made.dataFolder()).read();
        if (look.isEmpty()) {
            prefersDark = CompletableFuture.supplyAsync(new DesktopTheme()::dark); // while the toolkit starts
        }
        WindowOpening.readTexts(made.words(), look); // while the toolkit starts, too
        finish(begun);
        SkinweekWindow.launch(this);
        MainWindow closed = window;
        return closed == null ? Optional.empty() : closed.obstacle();
    }

    @Override
    public void bringToFront() {
        Stage stage = shown;
        MainWindow opened = window;
        if (stage != null && opened != null) {
            Platform.runLater(() -> {
                stage.setIconified(false);
                stage.show();
                stage.toFront();
                opened.openRequested();
            });
        }
    }

    /** Fills the first stage; called by JavaFX on its thread. */
    void start(Stage stage) {
        SkinweekApplication opened = Objects.requireNonNull(application, "run() comes first");
        ThemeSwitcher appearance = new ThemeSwitcher(
                look.map(WindowLook::dark).orElseGet(() -> prefersDark.join().orElse(false)));
        finish(typefaces);
        MainWindow opening = new MainWindow(opened, stage, new DesktopLinks(), look, appearance);
        window = opening;
        opening.open();
        shown = stage;
    }

    /** Stores what still waits to be stored; called by JavaFX once the last window is closed. */
    void stop() {
        MainWindow closing = window;
        if (closing != null) {
            closing.close();
        }
    }

    /** Waits for something that goes on beside this thread, and throws what goes wrong there. */
    private static void finish(CompletableFuture<@Nullable Void> beside) {
        try {
            beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw e;
        }
    }
}
