package org.skinweek.ui;

import java.net.URL;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
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
import org.skinweek.platform.WindowPlaceFile;
import org.skinweek.platform.notice.NoticeChannels;
import org.skinweek.reminder.ToldNotice;
import org.skinweek.ui.kit.BackgroundRunner;
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
    private static final WindowFitting MESSAGE =
            new WindowFitting(new Dimension2D(780, 580), new Dimension2D(780, 580));

    /** What a command in a terminal stored is to be seen within a second. */
    private static final Duration LOOK_EVERY = Duration.millis(700);

    private static final int[] ICON_SIZES = {16, 32, 48, 128};

    private final SkinweekApplication application;
    private final BackgroundRunner background;
    private final Stage stage;
    private final WindowPlacement placement;
    private final WindowPlaceFile placeFile;
    private final LinkHandler links;
    private final ThemeSwitcher appearance;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;
    private Timeline others = new Timeline();
    private ZoneId zone;
    private Optional<StartObstacle> obstacle = Optional.empty();

    /**
     * The content of a stage that is not shown yet.
     *
     * @param links opens web addresses and folders in other programs
     */
    MainWindow(SkinweekApplication application, Stage stage, LinkHandler links) {
        this.application = application;
        this.background = new BackgroundRunner(application.workers(), Platform::runLater, application.errors()::report);
        this.stage = stage;
        this.placement = new WindowPlacement(stage);
        this.placeFile = new WindowPlaceFile(application.dataFolder());
        this.links = links;
        this.zone = application.clock().zone();
        this.appearance = new ThemeSwitcher(application.fonts());
    }

    /** Fills the window and shows it; waits for the data, which is read since the program began. */
    void open() {
        stage.setTitle(application.words().text("shell.title"));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        try {
            StartupData startup = application.startupData();
            Consumer<Workspace> ready = opened -> show(startup.knowledge(), opened);
            if (startup.opening() instanceof DataOpening.Ready open) {
                ready.accept(open.workspace());
            }
            StartObstacle.of(startup.opening(), application.words()).ifPresent(found -> explain(found, ready));
        } catch (RuntimeException | Error e) {
            Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            ErrorReport report = application.errors().log(cause);
            explain(StartObstacle.unexpected(report.code(), application.words()), opened -> {});
        }
        stage.show();
    }

    private static Image icon(int size) {
        URL file = Objects.requireNonNull(MainWindow.class.getResource("/ui/icon/skinweek-" + size + ".png"));
        return new Image(file.toExternalForm());
    }

    /** Stores what still waits to be stored, and remembers where the window was. */
    void close() {
        placement.now().ifPresent(placeFile::write);
        others.stop();
        Shell frame = shell;
        if (frame != null) {
            frame.close();
        }
        Workspace open = workspace;
        if (open != null) {
            open.close();
        }
    }

    /** What keeps the data from being shown now, in one sentence. */
    Optional<String> obstacle() {
        return obstacle.map(found -> found.sentence(application.words()));
    }

    private void show(Knowledge knowledge, Workspace opened) {
        workspace = opened;
        obstacle = Optional.empty();
        PageFactory pages = pages(knowledge, opened);
        DesktopReminders beside = desktop(pages.reminders());
        Shell made = pages.open(appearance, new DesktopTheme(), telling -> {
            if (!stage.isFocused()) {
                beside.show(telling, () -> {}); // the window tells it
            }
        });
        shell = made;
        made.untilClosed(beside::close);
        application.errors().showOn(made::unexpected);
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                var unused = opened.refresh(); // what another program stored meanwhile
                followZone(made);
                followTheme();
            }
        });
        NotebookTransfer transfer = pages.transfer(made.context());
        others = new Timeline(new KeyFrame(LOOK_EVERY, event -> {
            opened.lookForOthers();
            openRequested(transfer);
        }));
        others.setCycleCount(Animation.INDEFINITE);
        others.play();
        placement.put(PAGES, placeFile.read());
        placement.follow();
        put(made.root());
        new FolderNotice(made.context(), application.privacy(), background).show();
        made.focusPage();
    }

    /** Opens the file that this start or a later one was given. */
    private void openRequested(NotebookTransfer transfer) {
        background.run(() -> OpenRequest.take(application.dataFolder()), file -> file.ifPresent(transfer::importFrom));
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
        followTheme();
        ObstacleView view = new ObstacleView(
                model, application.words(), application.dataFolder().toString(), stage::close);
        placement.put(MESSAGE, Optional.empty());
        put(view);
        view.focusFirst();
    }

    private PageFactory pages(Knowledge knowledge, Workspace opened) {
        return new PageFactory(
                opened,
                knowledge,
                application.rules(knowledge, opened),
                application.clock(),
                application.words(),
                background,
                UUID::randomUUID,
                links,
                application.dataFolder(),
                new WindowTransferChooser(stage::getScene, application.words()),
                () -> ReminderStart.of(application.dataFolder(), application.words()));
    }

    private void put(Parent root) {
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
    }
}
