package org.skinweek.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through all sights in one window, in light and then in dark, and lets somebody look at each. */
public final class SightTour {
    private static final int WIDTH = 1280;
    /** The headless screen is no higher. */
    private static final int HEIGHT = 780;

    private static final String USUAL = "week";
    /** Sights that need other data to show what they can. */
    private static final Map<String, String> SPECIAL = Map.of(
            "confirm",
            "example",
            "muted",
            "adjusted",
            "your-rules",
            "adjusted",
            "tolerate",
            "adjusted",
            "week",
            "twelve",
            "cycles",
            "cycle",
            "cycle-edit",
            "cycle",
            "cycle-delete",
            "cycle",
            "rhythm-cycle",
            "cycle",
            "away",
            "cycle");
    /** Pages that look otherwise with other data. */
    private static final List<String> OTHER = List.of("empty", "severe");

    /** JavaFX waits in it until the mouse lets go; what it shows, other sights show by keyboard. */
    private static final String HELD_BY_MOUSE = "slots-drag";

    /** Sights of which another one shows all that is in them. */
    private static final Set<String> ALIKE = Set.of(
            "active-end",
            "story-end",
            "flag-sources",
            "flag-remedy",
            "plan",
            "plan-changes",
            "drawer",
            "tips",
            "story-two-ways",
            "find",
            "plan-free",
            "plan-room",
            "plan-room-changes",
            "plan-kept-free",
            "replan-offer",
            "replan-later",
            "product-form",
            "own-number",
            "own-rule",
            "rhythm-every",
            "cycles",
            "cycle-new",
            "cycle-delete",
            "away-none",
            "slots-fixes",
            "slots-shelf",
            "welcome-nothing",
            "welcome-owned",
            "staged-week",
            "staged-plan",
            "staged-shelf");

    /** Whether these are gone through as well, which takes twice as long: {@code -Dskinweek.sights=all}. */
    private static final boolean ALL = "all".equals(System.getProperty("skinweek.sights"));

    /** Looks at a sight. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called on the JavaFX thread when a sight is there.
         *
         * @param name of the sight, with its data where those are not the usual ones
         * @param theme light or dark
         */
        void see(String name, Scene scene, ColorTheme theme);
    }

    private final ThemeSwitcher appearance = new ThemeSwitcher();
    /** Stays the root for all sights: styles that JavaFX found below it once are not looked for again. */
    private final StackPane frame = new StackPane();

    private final Scene scene = new Scene(frame, WIDTH, HEIGHT);
    private final Visitor visitor;

    private SightTour(Visitor visitor, Stage stage) {
        this.visitor = visitor;
        // one scene for all, so that the stylesheets are read once
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    /** Shows all sights to somebody; those that are like another one only where they are asked for. */
    public static void through(Visitor visitor) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        SightTour tour = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> new SightTour(visitor, stage));
        tour.through(ColorTheme.LIGHT);
        tour.through(ColorTheme.DARK);
        FxToolkit.cleanupStages();
    }

    private void through(ColorTheme theme) {
        for (Sight sight : Sight.named(List.of("every"))) {
            boolean left = sight.title().equals(HELD_BY_MOUSE) || (!ALL && ALIKE.contains(sight.title()));
            if (!left) {
                go(sight, SPECIAL.getOrDefault(sight.title(), USUAL), "", theme);
            }
        }
        for (String data : OTHER) {
            for (PageRoute route : PageRoute.values()) {
                String name = route.name().toLowerCase(Locale.ROOT);
                go(Sight.named(List.of(name)).get(0), data, "-" + data, theme);
            }
        }
    }

    private void go(Sight sight, String data, String suffix, ColorTheme theme) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> visit(sight, data, suffix, theme));
    }

    private void visit(Sight sight, String data, String suffix, ColorTheme theme) {
        Notebook notebook =
                Samples.themed(sight.firstRun() ? Notebook.EMPTY : opensOn(sight, Samples.named(data)), theme);
        // what is done in the background, and what comes after, is done at once: nothing is waited for
        BlockingQueue<Runnable> later = new LinkedBlockingQueue<>();
        Desktop desktop = Desktops.of(notebook, later::add);
        Shell shell = desktop.pages().open(appearance, Optional::empty);
        frame.getChildren().setAll(shell.root());
        scene.setUserData(desktop);
        shell.focusPage();
        settle(later, desktop.workspace());
        for (Runnable step : sight.steps(shell, scene)) {
            step.run();
            settle(later, desktop.workspace());
        }
        visitor.see(sight.title() + suffix, scene, theme);
        sight.leave(scene);
        frame.getChildren().clear();
        desktop.workspace().close();
    }

    /** The notebook of somebody who left the program on the sight's page, so that no other is made. */
    private static Notebook opensOn(Sight sight, Notebook notebook) {
        PageRoute route = sight.route() == null ? PageRoute.WEEK : sight.route();
        UserSettings settings = notebook.settings();
        return notebook.after(List.of(
                new Change.OfSettings(settings, settings.withPage(route.name()).withLessMotion(true))));
    }

    /** Does what was put off or is being stored, until nothing is, and lays everything out as it is drawn then. */
    private void settle(BlockingQueue<Runnable> later, Workspace workspace) {
        do {
            while (!later.isEmpty() || workspace.busy()) {
                next(later).run();
            }
            Object key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key); // what was put off until now
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        } while (!later.isEmpty() || workspace.busy());
    }

    private static Runnable next(BlockingQueue<Runnable> later) {
        try {
            return later.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was ended", e);
        }
    }
}
