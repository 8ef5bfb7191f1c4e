package org.skinweek.ui;

import java.net.URL;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.skinweek.app.AsOfToday;
import org.skinweek.app.Opening;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.platform.UnexpectedErrors;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LinkHandler;
import org.skinweek.words.Words;

/** What the window is made of. The data and the knowledge base are read from now on, beside the toolkit's start. */
final class WindowParts implements AutoCloseable {
    private final DataFolders folders;
    private final FolderPrivacy privacy;
    private final Function<URL, String> fonts;
    private final UserClock clock;
    private final Words words;
    private final Supplier<Opening> opener;
    private final UnexpectedErrors errors = new UnexpectedErrors(Platform::runLater);
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "skinweek-worker");
        thread.setDaemon(true);
        return thread;
    });
    private final BackgroundRunner background = new BackgroundRunner(workers, Platform::runLater, errors::report);
    private final CompletableFuture<Beginning> beginning;

    /**
     * The parts of a window.
     *
     * @param fonts the address under which JavaFX is to load a typeface that is packed in the program
     * @param opener opens the user's data; runs off the JavaFX thread, again when the user asks for it
     */
    WindowParts(
            DataFolders folders,
            FolderPrivacy privacy,
            Function<URL, String> fonts,
            UserClock clock,
            Words words,
            Supplier<Opening> opener) {
        this.folders = folders;
        this.privacy = privacy;
        this.fonts = fonts;
        this.clock = clock;
        this.words = words;
        this.opener = opener;
        CompletableFuture<Opening> opening = CompletableFuture.supplyAsync(opener, workers);
        beginning = CompletableFuture.supplyAsync(Knowledge::read, workers)
                .thenApply(knowledge -> new Beginning(opening.join(), knowledge));
    }

    /** What was read; waits for it. */
    Beginning beginning() {
        return beginning.join();
    }

    /** What pages are given. */
    Desktop desktop(Beginning read, Workspace workspace, LinkHandler links) {
        Knowledge knowledge = read.knowledge();
        UserRules rules = new UserRules(knowledge.book(), knowledge.catalog(), words);
        workspace.showThrough(new AsOfToday(rules, clock));
        return new Desktop(
                workspace,
                knowledge.catalog(),
                rules,
                knowledge.plannerData(),
                clock,
                words,
                background,
                UUID::randomUUID,
                links,
                folders.data());
    }

    Supplier<Opening> opener() {
        return opener;
    }

    UserClock clock() {
        return clock;
    }

    Words words() {
        return words;
    }

    BackgroundRunner background() {
        return background;
    }

    UnexpectedErrors errors() {
        return errors;
    }

    Function<URL, String> fonts() {
        return fonts;
    }

    FolderPrivacy privacy() {
        return privacy;
    }

    String folder() {
        return folders.data().toString();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
