package org.skinweek.ui;

import java.net.URL;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DataOpening;
import org.skinweek.app.DesktopReminders;
import org.skinweek.app.ReminderStart;
import org.skinweek.app.SkinweekApplication;
import org.skinweek.app.StartupData;
import org.skinweek.app.UserReminders;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.platform.ErrorReport;
import org.skinweek.platform.LinkHandler;
import org.skinweek.platform.OpenRequest;
import org.skinweek.platform.WindowLook;
import org.skinweek.platform.WindowLookFile;
import org.skinweek.platform.WindowPlaceFile;
import org.skinweek.platform.notice.NoticeChannels;
import org.skinweek.reminder.ToldNotice;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.HeldExecutor;
import org.skinweek.ui.kit.IntervalTimer;
import org.skinweek.ui.share.NotebookTransfer;
import org.skinweek.ui.share.WindowTransferChooser;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.start.FolderNotice;
import org.skinweek.ui.start.ObstacleModel;
import org.skinweek.ui.start.ObstacleView;
import org.skinweek.ui.start.StartObstacle;
import org.skinweek.ui.theme.DesktopTheme;
import org.skinweek.ui.theme.ThemeSwitcher;

/** The window's content: the shell over the user's data, or what is in the way of it and what can be done about that. */
public final class MainWindow {
    /** The narrowest window in which every page can be used. */
    public static final double MIN_WIDTH = 900;
    /** The lowest window in which every page can be used. */
    public static final double MIN_HEIGHT = 620;

    private static final WindowFitting PAGES =
            new WindowFitting(new Dimension2D(MIN_WIDTH, MIN_HEIGHT), new Dimension2D(1280, 820));

    /** What a command in a terminal stored is to be seen within a second. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(700);

    private static final int[] ICON_SIZES = {16, 32, 48, 128};

    private final SkinweekApplication application;
    /** Holds what is not needed for the first page until that is painted. */
    private final HeldExecutor waiting;

    private final BackgroundRunner background;
    private final Stage stage;
    private final WindowPlacement placement;
    private final WindowPlaceFile placeFile;
    /** How the window looked last time; empty before the first start. */
    private final Optional<WindowLook> lastLook;

    private final LinkHandler links;
    private final ThemeSwitcher appearance;
    /** What is shown until the data is read, and filled then. */
    private @Nullable WindowOpening opening;

    private @Nullable Workspace workspace;
    private @Nullable Shell shell;
    private @Nullable NotebookTransfer transfer;
    private @Nullable IntervalTimer others;
    private ZoneId zone;
    private Optional<StartObstacle> obstacle = Optional.empty();

    /**
     * The content of a stage that is not shown yet.
     *
     * @param links opens web addresses and folders in other programs
     * @param look how the window looked last time
     * @param appearance styles the window
     */
    MainWindow(
            SkinweekApplication application,
            Stage stage,
            LinkHandler links,
            Optional<WindowLook> look,
            ThemeSwitcher appearance) {
        this.application = application;
        this.waiting = new HeldExecutor(application.workers());
        this.background = new BackgroundRunner(application.workers(), Platform::runLater, application.errors()::report)
                .heldBy(waiting);
        this.stage = stage;
        this.placement = new WindowPlacement(stage);
        this.placeFile = new WindowPlaceFile(application.dataFolder());
        this.lastLook = look;
        this.links = links;
        this.zone = application.clock().zone();
        this.appearance = appearance;
    }

    /**
     * Shows the frame of the pages, or the welcome, at once and fills it as soon as the data is read, which begins when
     * it is shown. Does not show anything when another window has the data folder.
     */
    void open() {
        if (application.isShownElsewhere()) {
            Platform.exit();
            return;
        }
        stage.setTitle(application.words().text("shell.title"));
        placement.put(PAGES, placeFile.read());
        placement.follow();
        WindowOpening shown =
                WindowOpening.of(application.words(), lastLook, lastLook.isEmpty() && application.isNew());
        opening = shown;
        put(shown.frame().root());
        stage.show();
        // this thread has little to do while the frame is painted
        CompletionStage<FirstContent> content = application.read().thenApplyAsync(this::prepare, application.workers());
        afterPaint(() -> content.whenCompleteAsync(this::fill, Platform::runLater));
    }

    /** What was read, and the pages for it where it can be shown. */
    private record FirstContent(StartupData read, Optional<PageFactory> pages) {}

    private FirstContent prepare(StartupData read) {
        return new FirstContent(
                read,
                read.opening() instanceof DataOpening.Ready open
                        ? Optional.of(pages(read.knowledge(), open.workspace()).prepared(application.workers()))
                        : Optional.empty());
    }

    private void fill(@Nullable FirstContent content, @Nullable Throwable failed) {
        if (content == null) {
            Throwable error = failed instanceof CompletionException && failed.getCause() != null
                    ? failed.getCause()
                    : Objects.requireNonNull(failed, "either the data or what is in the way of it");
            explainUnexpected(error);
            return;
        }
        try {
            StartupData read = content.read();
            if (read.opening() instanceof DataOpening.Ready open) {
                content.pages().ifPresent(pages -> show(pages, open.workspace()));
            }
            StartObstacle.of(read.opening(), application.words())
                    .ifPresent(found -> explain(found, opened -> show(pages(read.knowledge(), opened), opened)));
        } catch (RuntimeException | Error e) {
            explainUnexpected(e);
        }
    }

    private void explainUnexpected(Throwable error) {
        ErrorReport report = application.errors().log(error);
        explain(StartObstacle.unexpected(report.code(), application.words()), opened -> {});
    }

    /** Runs an action once what the window holds now is painted: the pulse after the next one waits for that. */
    private void afterPaint(Runnable action) {
        afterPulse(() -> afterPulse(() -> Platform.runLater(action)));
    }

    private void afterPulse(Runnable action) {
        Scene scene = stage.getScene();
        Runnable once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    private static Image icon(int size) {
        URL file = Objects.requireNonNull(MainWindow.class.getResource("/ui/icon/skinweek-" + size + ".png"));
        return new Image(file.toExternalForm());
    }

    /** Stores what still waits to be stored, and remembers where the window was. */
    void close() {
        placement.now().ifPresent(placeFile::write);
        IntervalTimer looking = others;
        if (looking != null) {
            looking.stop();
        }
        Shell open = shell;
        Workspace filled = workspace;
        if (open != null && opening != null && filled != null) {
            new WindowLookFile(application.dataFolder())
                    .write(opening.look(appearance.dark(), filled.notebook().settings()));
            open.close();
        }
        if (filled != null) {
            filled.close();
        } else {
            closeUnseen();
        }
    }

    /** Closes what is still being read when the window is closed at once; whatever else comes of it shows at the next start. */
    private void closeUnseen() {
        try {
            application.startupData().map(CompletableFuture::join).ifPresent(read -> {
                if (read.opening() instanceof DataOpening.Ready open) {
                    open.workspace().close();
                }
            });
        } catch (CompletionException e) {
            application.errors().log(e);
        }
    }

    /** What keeps the data from being shown now, in one sentence. */
    Optional<String> obstacle() {
        return obstacle.map(found -> found.sentence(application.words()));
    }

    private void show(PageFactory pages, Workspace opened) {
        workspace = opened;
        obstacle = Optional.empty();
        Shell made = pages.open(appearance, Objects.requireNonNull(opening, "shown before anything is read"));
        shell = made;
        application.errors().showOn(made::unexpected);
        put(made.root());
        made.focusPage();
        afterPaint(() -> begin(pages, made, opened));
    }

    /** Begins what goes on while the window is open, and what can wait until the page is there. */
    private void begin(PageFactory pages, Shell made, Workspace opened) {
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        waiting.release();
        DesktopReminders beside = desktop(pages.reminders());
        made.untilClosed(beside::close);
        made.prepareHidden();
        pages.begin(made, appearance, new DesktopTheme(), telling -> {
            if (!stage.isFocused()) {
                beside.show(telling, () -> {}); // the window tells it
            }
        });
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                var unused = opened.refresh(); // what another program stored meanwhile
                followZone(made);
                followTheme();
            }
        });
        transfer = pages.transfer(made.context());
        openRequested();
        IntervalTimer looking = new IntervalTimer(LOOK_EVERY, opened::lookForOthers);
        looking.start();
        others = looking;
        new FolderNotice(made.context(), application.privacy(), background).show();
    }

    /** Opens the file that this start or a later one was given; one that comes before the page does is opened with it. */
    void openRequested() {
        NotebookTransfer into = transfer;
        if (into != null) {
            background.run(() -> OpenRequest.take(application.dataFolder()), file -> file.ifPresent(into::importFrom));
        }
    }

    /** Reminders on the desktop, for as long as nobody looks at the window. */
    private DesktopReminders desktop(UserReminders reminders) {
        return new DesktopReminders(
                reminders,
                application.words(),
                Platform::runLater,
                DesktopReminders.carrier(),
                listener -> NoticeChannels.ofDesktop(System.getenv(), listener),
                this::showSession);
    }

    private void showSession(ToldNotice notice) {
        stage.setIconified(false);
        stage.toFront();
        Shell open = shell;
        if (open != null) {
            notice.told().ifPresent(told -> open.openSession(told.day(), told.session()));
        }
    }

    /** After a journey it may be another day, or another time of the day. */
    private void followZone(Shell open) {
        ZoneId now = application.clock().zone();
        if (!now.equals(zone)) {
            zone = now;
            open.showAgain();
        }
    }

    /** The desktop may have become dark or light meanwhile. */
    private void followTheme() {
        background.run(new DesktopTheme()::dark, dark -> dark.ifPresent(appearance::systemPrefersDark));
    }

    private void explain(StartObstacle found, Consumer<Workspace> ready) {
        ObstacleModel model = new ObstacleModel(found, application.words(), background, application.opener(), ready);
        obstacle = Optional.of(found);
        model.obstacleProperty().addListener((observable, before, next) -> obstacle = Optional.of(next));
        waiting.release();
        followTheme();
        ObstacleView view = new ObstacleView(
                model, application.words(), application.dataFolder().toString(), stage::close);
        put(view);
        view.focusFirst();
    }

    private PageFactory pages(Knowledge knowledge, Workspace opened) {
        PageServices services = new PageServices(
                opened,
                knowledge,
                application.rules(knowledge, opened),
                application.clock(),
                application.words(),
                background,
                UUID::randomUUID);
        return new PageFactory(
                services,
                links,
                application.dataFolder(),
                new WindowTransferChooser(stage::getScene, application.words()),
                () -> ReminderStart.of(application.dataFolder(), application.words()));
    }

    private void put(Parent root) {
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(root);
            scene.getStylesheets().setAll(appearance.stylesheets());
            stage.setScene(scene);
        } else if (scene.getRoot() != root) {
            scene.setRoot(root);
        }
    }
}
