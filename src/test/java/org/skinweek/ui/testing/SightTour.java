package org.skinweek.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
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

/** Goes through sights in one window, in light and in dark, and lets somebody look at each. */
public final class SightTour {
    private static final int WIDTH = 1280;
    /** The headless screen is no higher. */
    private static final int HEIGHT = 780;

    private static final String USUAL = "week";
    /** Sights that need other data to show what they can. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("confirm", "example"),
            Map.entry("muted", "adjusted"),
            Map.entry("your-rules", "adjusted"),
            Map.entry("tolerate", "adjusted"),
            Map.entry("week", "twelve"),
            Map.entry("cycles", "cycle"),
            Map.entry("cycle-edit", "cycle"),
            Map.entry("cycle-delete", "cycle"),
            Map.entry("rhythm-cycle", "cycle"),
            Map.entry("away", "cycle"),
            Map.entry("label-edit", "labelled"),
            Map.entry("label-marked", "labelled"));
    /** Pages that look otherwise with other data. */
    private static final List<String> OTHER = List.of("empty", "severe");

    /** JavaFX waits in it until the mouse lets go; what it shows, other sights show by keyboard. */
    private static final String HELD_BY_MOUSE = "slots-drag";

    /** Sights of which another one shows all that is in them. */
    private static final Set<String> ALIKE = Set.of(
            "reminders-settings-end",
            "reminders-done",
            "reminders-kinds",
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
            "shelf-paste",
            "label-rest",
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

    /** What changes with focus and keyboard. */
    private static final Set<String> OF_FOCUS =
            Set.of("focused", "focus-within", "focus-visible", "keyboard", "hover", "armed", "pressed");

    /** Whether these are gone through as well, which takes twice as long: {@code -Dskinweek.sights=all}. */
    private static final boolean ALL = "all".equals(System.getProperty("skinweek.sights"));

    /** Looks at a sight. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called on the JavaFX thread when a sight is there, first in one theme and later in the other.
         *
         * @param name of the sight, with its data where those are not the usual ones
         * @param theme light or dark
         * @param first true where the sight is looked at for the first time
         */
        void see(String name, Scene scene, ColorTheme theme, boolean first);
    }

    /** So many sights are kept to be seen in the other theme, too: each change of it costs as much as some sights. */
    private static final int TOGETHER = 24;

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

    /**
     * Shows sights to somebody in both themes; those that are like another one only where they are asked for.
     *
     * @param wanted chooses them by the page that they are on; absent for those of the first run
     */
    public static void through(Predicate<@Nullable PageRoute> wanted, Visitor visitor) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        SightTour tour = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> new SightTour(visitor, stage));
        tour.go(stops(wanted));
        FxToolkit.cleanupStages();
    }

    private static List<Stop> stops(Predicate<@Nullable PageRoute> wanted) {
        List<Stop> stops = new ArrayList<>();
        for (Sight sight : Sight.named(List.of("every"))) {
            boolean left = sight.title().equals(HELD_BY_MOUSE) || (!ALL && ALIKE.contains(sight.title()));
            if (!left) {
                stops.add(new Stop(sight, SPECIAL.getOrDefault(sight.title(), USUAL), ""));
            }
        }
        for (String data : OTHER) {
            for (PageRoute route : PageRoute.values()) {
                String name = route.name().toLowerCase(Locale.ROOT);
                stops.add(new Stop(Sight.named(List.of(name)).get(0), data, "-" + data));
            }
        }
        stops.removeIf(stop -> !wanted.test(stop.sight().route()));
        return stops;
    }

    private void go(List<Stop> stops) {
        ColorTheme theme = ColorTheme.LIGHT;
        for (int from = 0; from < stops.size(); from += TOGETHER) {
            ColorTheme one = theme;
            List<Built> kept = new ArrayList<>();
            for (Stop stop : stops.subList(from, Math.min(stops.size(), from + TOGETHER))) {
                kept.add(onFront(() -> see(build(stop, one), one, true)));
            }
            theme = theme == ColorTheme.LIGHT ? ColorTheme.DARK : ColorTheme.LIGHT;
            ColorTheme other = theme;
            kept.forEach(built -> onFront(() -> leave(see(again(built, other), other, false))));
        }
    }

    private static <T> T onFront(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }

    /** A sight with its data. */
    private record Stop(Sight sight, String data, String suffix) {
        String name() {
            return sight.title() + suffix;
        }
    }

    /** A sight that is there, and how it looked before anybody went round in it. */
    private record Built(Stop stop, Desktop desktop, Shell shell, String look) {
        Parent root() {
            return shell.root();
        }
    }

    private Built see(Built built, ColorTheme theme, boolean first) {
        visitor.see(built.stop().name(), scene, theme, first);
        if (first) {
            frame.getChildren().clear();
        }
        return built;
    }

    private Built leave(Built built) {
        built.stop().sight().leave(scene);
        frame.getChildren().clear();
        built.shell().close();
        built.desktop().workspace().close();
        return built;
    }

    /** What was built, in another theme; built anew where it has changed since, such as by going round in it. */
    private Built again(Built built, ColorTheme theme) {
        appearance.use(theme);
        frame.getChildren().setAll(built.root());
        scene.setUserData(built.desktop());
        draw();
        if (look(built.root()).equals(built.look())) {
            return built;
        }
        leave(built);
        return build(built.stop(), theme);
    }

    /** What is shown of a node, but not where focus is and what colours it has. */
    private static String look(Node node) {
        StringBuilder look = new StringBuilder();
        addLook(node, look);
        return look.toString();
    }

    private static void addLook(Node node, StringBuilder look) {
        if (!node.isVisible()) {
            return;
        }
        look.append(node.getClass().getSimpleName()).append(node.getStyleClass());
        node.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(state -> !OF_FOCUS.contains(state))
                .sorted()
                .forEach(look::append);
        if (node instanceof Parent parent) {
            look.append('(');
            parent.getChildrenUnmodifiable().forEach(child -> addLook(child, look));
            look.append(')');
        }
    }

    private Built build(Stop stop, ColorTheme theme) {
        Sight sight = stop.sight();
        Notebook notebook =
                Samples.themed(sight.firstRun() ? Notebook.EMPTY : opensOn(sight, Samples.named(stop.data())), theme);
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
        return new Built(stop, desktop, shell, look(shell.root()));
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
            draw();
        } while (!later.isEmpty() || workspace.busy());
    }

    private void draw() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
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
