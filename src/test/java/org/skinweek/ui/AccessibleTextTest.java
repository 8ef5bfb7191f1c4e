package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.app.DataOpening;
import org.skinweek.app.UserClock;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.DataFolders;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.start.ObstacleModel;
import org.skinweek.ui.start.ObstacleView;
import org.skinweek.ui.start.StartObstacle;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.Silence;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every page opens in both themes, empty and full, and everything that can take focus says what it is. */
class AccessibleTextTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(PageRoute.class)
    void everyControlSaysWhatItIs(PageRoute route) throws TimeoutException {
        for (Notebook notebook : List.of(Samples.empty(), Samples.week(true))) {
            for (ColorTheme theme : List.of(ColorTheme.LIGHT, ColorTheme.DARK)) {
                assertThat(silent(route, notebook, theme))
                        .as("%s %s", route, theme)
                        .isEmpty();
            }
        }
    }

    private static List<String> silent(PageRoute route, Notebook notebook, ColorTheme theme) throws TimeoutException {
        return onFront(() -> {
            ThemeSwitcher appearance = new ThemeSwitcher();
            appearance.use(theme);
            Shell shell = Desktops.of(notebook, Platform::runLater).pages().shell(PageRoute.values());
            Scene scene = scene(shell.root(), appearance);
            shell.open(route);
            return Silence.in(scene.getRoot());
        });
    }

    private static <T> T onFront(Callable<T> work) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }

    private static Scene scene(Parent root, ThemeSwitcher appearance) {
        Scene scene = new Scene(root, 1280, 820);
        scene.getStylesheets().setAll(appearance.stylesheets());
        return scene;
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorTheme.class,
            names = {"LIGHT", "DARK"})
    void everyStepOfTheWelcomeSaysWhatItIs(ColorTheme theme) throws TimeoutException {
        List<String> silent = onFront(() -> {
            UserSettings settings = Notebook.EMPTY.settings();
            Notebook fresh = Notebook.EMPTY.after(List.of(new Change.OfSettings(settings, settings.withTheme(theme))));
            ThemeSwitcher appearance = new ThemeSwitcher();
            Shell shell = Desktops.of(fresh, Platform::runLater).pages().open(appearance, Optional::empty);
            Scene scene = scene(shell.root(), appearance);
            List<String> found = new ArrayList<>(Silence.in(scene.getRoot()));
            for (String id : List.of(
                    "#welcome-start",
                    "#welcome-next",
                    "#welcome-next",
                    "#welcome-next",
                    "#own-glycolic_acid",
                    "#own-retinol",
                    "#welcome-next")) {
                ((ButtonBase) scene.lookup(id)).fire();
                found.addAll(Silence.in(scene.getRoot()));
            }
            return found;
        });
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorTheme.class,
            names = {"LIGHT", "DARK"})
    void everythingThatIsInTheWayOfTheDataSaysWhatItIs(ColorTheme theme) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("skinweek.db"), "no database ".repeat(500));
        DataOpening damaged = DataOpening.of(
                new DataFolders(folder, folder.resolve("cache")), UserClock.system(Locale.UK), Platform::runLater);
        Words words = new Words(Locale.UK);
        for (DataOpening opening : List.of(new DataOpening.Occupied("here"), damaged)) {
            List<String> silent = onFront(() -> {
                ThemeSwitcher appearance = new ThemeSwitcher();
                appearance.use(theme);
                ObstacleModel model = new ObstacleModel(
                        StartObstacle.of(opening, words).orElseThrow(),
                        words,
                        BackgroundRunner.inline(),
                        () -> opening,
                        workspace -> {});
                ObstacleView view = new ObstacleView(model, words, "here", () -> {});
                return Silence.in(scene(view, appearance).getRoot());
            });
            assertThat(silent).isEmpty();
        }
    }
}
