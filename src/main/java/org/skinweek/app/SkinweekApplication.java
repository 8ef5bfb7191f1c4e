package org.skinweek.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.FolderPrivacy;
import org.skinweek.platform.FolderPrivacy.Finding;
import org.skinweek.platform.LogSetup;
import org.skinweek.platform.ProgramFolder;
import org.skinweek.platform.UnexpectedErrors;
import org.skinweek.store.NativeLibrary;
import org.skinweek.store.StorageException;
import org.skinweek.words.Words;

/**
 * The composition root: creates each service of the window once, from what it depends on. The user's data and the
 * knowledge base are read in the background. The toolkit builds the pages from these services.
 */
public final class SkinweekApplication implements AutoCloseable {
    private final DataFolders folders;
    private final FolderPrivacy privacy;
    private final UserClock clock;
    private final Words words;
    private final Supplier<DataOpening> opener;
    private final UnexpectedErrors errors;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "skinweek-worker");
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<Boolean> elsewhere;
    /** Completed when the reading begins. */
    private final CompletableFuture<@Nullable Void> reading = new CompletableFuture<>();

    private final CompletableFuture<StartupData> startup;

    /**
     * Creates the services of a window and claims its folder; reading begins with {@link #read}.
     *
     * @param front the thread that owns the window
     * @param claim claims the data folder and tells whether another window has it and was shown; runs off the front thread
     * @param opener opens the user's data after that; runs off the front thread, again when the user asks for it
     */
    public SkinweekApplication(
            DataFolders folders,
            FolderPrivacy privacy,
            UserClock clock,
            Words words,
            Executor front,
            Supplier<Boolean> claim,
            Supplier<DataOpening> opener) {
        this.folders = folders;
        this.privacy = privacy;
        this.clock = clock;
        this.words = words;
        this.opener = opener;
        this.errors = new UnexpectedErrors(front);
        this.elsewhere = CompletableFuture.supplyAsync(claim, workers);
        CompletableFuture<Knowledge> knowledge = reading.thenApplyAsync(now -> Knowledge.read(), workers);
        this.startup = reading.thenCombineAsync(elsewhere, (now, shown) -> shown ? occupied() : opener.get(), workers)
                .thenCombine(knowledge, StartupData::new);
    }

    /**
     * Opens the window for a data folder and returns when it is closed. A data folder has only one window: if it is
     * open already, it is shown instead.
     *
     * @param chosen the data folder that the user named
     * @param teller receives one sentence on what the user should know even though the window opens
     * @return what kept the window from showing the data, in one sentence; empty when it was shown
     */
    public static Optional<String> run(
            Optional<Path> chosen, Words words, Consumer<String> teller, WindowToolkit toolkit) {
        Map<String, String> environment = System.getenv();
        Properties properties = System.getProperties();
        Optional<DataFolders> found = DataFolders.of(chosen, environment, properties);
        if (found.isEmpty()) {
            return Optional.of(words.text("start.no.home"));
        }
        DataFolders folders = found.get();
        LogSetup.writeTo(folders.logs());
        ProgramFolder program;
        try {
            program = loadSqlite(ProgramFolder.candidates(folders, environment, properties));
            program.useForJavaFx(properties);
        } catch (IOException e) {
            return Optional.of(
                    words.text("store.no.program.folder", folders.data().toString()));
        }
        toolkit.begin(program::font);
        UserClock clock = UserClock.system(words.region());
        try (FolderClaim claim = new FolderClaim(folders, DataFolders.runtime(environment), clock, toolkit)) {
            FolderPrivacy privacy = new FolderPrivacy(folders);
            try (SkinweekApplication application = new SkinweekApplication(
                    folders, privacy, clock, words, toolkit.front(), claim::isShownElsewhere, claim::open)) {
                application.errors.install();
                var unused = application.elsewhere.thenAcceptBothAsync(
                        application.startup,
                        (shown, read) -> {
                            if (!shown) {
                                tell(privacy, words, teller);
                            }
                        },
                        application.workers);
                return toolkit.run(application);
            }
        }
    }

    private static ProgramFolder loadSqlite(List<Path> candidates) throws IOException {
        try {
            return new ProgramFolder(
                    Objects.requireNonNull(NativeLibrary.load(candidates).getParent()));
        } catch (StorageException e) {
            throw new IOException("no folder to run programs from", e);
        }
    }

    private static void tell(FolderPrivacy privacy, Words words, Consumer<String> teller) {
        Finding finding = privacy.look();
        if (finding != Finding.NOTHING) {
            String folder = privacy.folder().toString();
            teller.accept(words.text(
                    privacy.closable() ? "start.folder.sentence" : "start.folder.sentence.not.yours",
                    words.text(finding.key(), folder),
                    "'" + folder.replace("'", "'\\''") + "'"));
        }
    }

    private DataOpening occupied() {
        return new DataOpening.Occupied(folders.data().toString());
    }

    /** True when another window has the data folder and was shown; waits until that is known, which is soon. */
    public boolean isShownElsewhere() {
        return elsewhere.join();
    }

    /** True where nothing was ever stored, so that the welcome is going to be shown. */
    public boolean isNew() {
        return DataOpening.isNew(folders);
    }

    /**
     * Begins to read the user's data and the knowledge base, unless that began before. A window asks for it once it is
     * shown: making one takes half as long again while something is read beside it.
     */
    public CompletionStage<StartupData> read() {
        reading.complete(null);
        return startup;
    }

    /** What is read, or being read; empty before that began. */
    public Optional<CompletableFuture<StartupData>> startupData() {
        return Optional.of(startup).filter(begun -> reading.isDone());
    }

    /** The rules as the user adjusts them. Also makes the workspace show its notebook as of today. */
    public UserRules rules(Knowledge knowledge, Workspace workspace) {
        UserRules rules = new UserRules(knowledge.book(), knowledge.catalog(), words);
        workspace.showThrough(new NotebookOfToday(rules, clock));
        return rules;
    }

    /** Opens the user's data again when the user asks for it; must not run on the front thread. */
    public Supplier<DataOpening> opener() {
        return opener;
    }

    /** The user's time. */
    public UserClock clock() {
        return clock;
    }

    /** The texts. */
    public Words words() {
        return words;
    }

    /** Runs work off the front thread. */
    public Executor workers() {
        return workers;
    }

    /** Handles all unexpected errors. */
    public UnexpectedErrors errors() {
        return errors;
    }

    /** Tells who else has access to the data folder. */
    public FolderPrivacy privacy() {
        return privacy;
    }

    /** The folder in which everything is stored. */
    public Path dataFolder() {
        return folders.data();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
