package org.skinweek.ui.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DiaryCommands;
import org.skinweek.routine.Category;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.Pages;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.common.ScrollPlace;
import org.skinweek.ui.shell.Shell;

/**
 * Something to take a picture of: a page, or what opens over one.
 *
 * @param title its name on the command line and in the file's name
 * @param route the page that it is on; absent where the window opens with it
 * @param gestures what a user does until it is there, one after another
 * @param firstRun true when it is shown only to someone who has nothing yet
 */
record Sight(String title, @Nullable Route route, List<Gesture> gestures, boolean firstRun) {
    /** One thing that a user does. */
    @FunctionalInterface
    interface Gesture {
        /** Does it in the window's content. */
        void accept(Shell shell, Scene scene);
    }

    private static final Map<String, Sight> ALL = new LinkedHashMap<>();

    static {
        Pages.all().keySet().forEach(route -> on(route.name().toLowerCase(Locale.ROOT), route));
        on("active", Route.LEARN, (shell, scene) -> shell.openActive("retinol"));
        on(
                "active-end",
                Route.LEARN,
                (shell, scene) -> shell.openActive("retinol"),
                unfold(".rule-list .fold > .hyperlink"),
                Sight::scrollDown);
        on("claim", Route.LEARN, unfold("#story-pores > .hyperlink"), unfold(".claim-card .fold > .hyperlink"));
        on("story-end", Route.LEARN, Sight::scrollDown);
        on("search", Route.LEARN, search("acide"));
        on("search-none", Route.LEARN, search("niacinamde"));
        on("actives", Route.LEARN, press("learn.tab.actives"));
        on("beliefs", Route.LEARN, press("learn.tab.beliefs"));
        on("drawer", Route.WEEK, pressId("flags-button"));
        on("week-forecast", Route.WEEK, Sight::unfoldForecast, pressTile(7));
        on("flag-sources", Route.WEEK, pressId("flags-button"), unfold(".flag-card .fold > .hyperlink"));
        on(
                "flag-remedy",
                Route.WEEK,
                pressId("flags-button"),
                unfold(".flag-card .fold > .hyperlink"),
                Sight::scrollDown);
        on(
                "tips",
                Route.WEEK,
                pressId("flags-button"),
                unfold("#tips > .hyperlink"),
                unfold(".quiet-flag > .hyperlink"),
                Sight::scrollDown);
        on("plan-wishes", Route.WEEK, pressId("plan-week"));
        on("plan", Route.WEEK, pressId("plan-week"), pressId("plan-make"));
        on("plan-changes", Route.WEEK, pressId("plan-week"), pressId("plan-make"), unfold(".plan-tabs .right-pill"));
        on("plan-free", Route.WEEK, pressId("plan-week"), unfold(".wishes .fold > .hyperlink"));
        on("plan-weighed", Route.WEEK, pressId("plan-week"), pressId("plan-make"), unfold(".proof .fold > .hyperlink"));
        on("plan-room", Route.WEEK, pressId("plan-week"), Sight::wishTooMuch, pressId("plan-make"));
        on(
                "plan-room-changes",
                Route.WEEK,
                pressId("plan-week"),
                Sight::wishTooMuch,
                pressId("plan-make"),
                unfold(".plan-tabs .right-pill"));
        on(
                "plan-kept-free",
                Route.WEEK,
                pressId("plan-week"),
                unfold(".wishes .fold > .hyperlink"),
                (shell, scene) -> ((ButtonBase) scene.lookup("#blocked-3")).fire(),
                pressId("plan-make"));
        on("replan-offer", Route.TODAY, Sight::react);
        on("replan", Route.TODAY, Sight::react, pressId("replan"));
        on("replan-later", Route.TODAY, Sight::react, pressId("replan"), pressId("plan-later"));
        on("keys", Route.WEEK, pressId("keys"));
        on("product-form", Route.SHELF, press("shelf.add"));
        on(
                "product-form-unknown",
                Route.SHELF,
                press("shelf.add"),
                write("#product-name", "Tea tree spot oil"),
                write("#active-search", "moon dust"));
        on("product-form-sunscreen", Route.SHELF, press("shelf.add"), Sight::chooseSunscreen);
        on("feeling", Route.TODAY, press("today.skin.irritated"));
        on("entry-form", Route.DIARY, press("diary.day.add"));
        on("note-form", Route.DIARY, press("diary.day.note"));
        on("muted", Route.WEEK, pressId("flags-button"), unfold("#muted > .hyperlink"), Sight::scrollDown);
        on("your-rules", Route.SETTINGS, reveal("#your-tolerances"));
        on("tolerate", Route.WEEK, pressId("flags-button"), Sight::tolerate);
        on("own-number", Route.SETTINGS, press("rule.list.numbers.add"), press("rule.form.number.go_on"));
        on(
                "own-number-looser",
                Route.SETTINGS,
                press("rule.list.numbers.add"),
                press("rule.form.number.go_on"),
                write("#own-number", "5"));
        on("own-rule", Route.SETTINGS, press("rule.list.rules.add"));
        on("own-rule-pair", Route.SETTINGS, press("rule.list.rules.add"), Sight::choosePair);
        on("confirm", Route.WEEK, pressId("leave-example"));
        on(
                "toast",
                Route.WEEK,
                (shell, scene) ->
                        shell.context().toasts().show(shell.context().words().text("shell.not.saved")));
        on("slots-drag", Route.WEEK, Sight::grab, Sight::pull, Sight::hover, Sight::hover);
        on("slots-card", Route.WEEK, key(".board-card", "Retinol", KeyCode.M), key(KeyCode.RIGHT));
        on(
                "slots-shelf",
                Route.WEEK,
                key(".shelf-card", "Niacinamide", KeyCode.M),
                key(KeyCode.DOWN),
                key(KeyCode.RIGHT));
        on("slots-fix", Route.WEEK, pressId("flags-button"), pointAt(".fix-button"));
        on("slots-fixes", Route.WEEK, Sight::openSeveral, pointAt(".fix-several"));
        on("help", Route.WEEK, pressId("help-button"));
        first("welcome");
        first("welcome-skin", welcomeTo(1));
        first("welcome-health", welcomeTo(2), tick("settings.skin.pregnant"), tick("settings.skin.condition.eczema"));
        first("welcome-goals", welcomeTo(3));
        first("welcome-shelf", welcomeTo(4));
        first("welcome-owned", welcomeTo(4), Sight::tickAll, Sight::scrollDown);
        first("welcome-other", welcomeTo(4), write("#active-search", "moon dust"), Sight::takeFound, Sight::scrollDown);
        first("welcome-week", welcomeTo(4), Sight::tickAll, pressId("welcome-next"));
        first(
                "welcome-left-out",
                welcomeTo(2),
                tick("settings.skin.pregnant"),
                tick("settings.skin.condition.eczema"),
                pressId("welcome-next"),
                pressId("welcome-next"),
                Sight::tickAll,
                pressId("welcome-next"),
                Sight::scrollDown);
        first("welcome-nothing", welcomeTo(5));
        first(
                "staged-week",
                welcomeTo(4),
                Sight::tickAll,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                Sight::unfoldForecast,
                pressTile(1));
        first(
                "staged-plan",
                welcomeTo(4),
                Sight::tickAll,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                pressId("plan-week"),
                pressId("plan-make"));
        first(
                "staged-shelf",
                welcomeTo(4),
                Sight::tickAll,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                (shell, scene) -> shell.open(Route.SHELF));
    }

    /** Goes on to a question of the welcome, by its number. */
    private static Gesture welcomeTo(int question) {
        return (shell, scene) -> {
            pressId("welcome-start").accept(shell, scene);
            for (int i = 1; i < question; i++) {
                pressId("welcome-next").accept(shell, scene);
            }
        };
    }

    /** Writes down that the skin has reacted. */
    private static void react(Shell shell, Scene scene) {
        Desktop desktop = shell.context().desktop();
        var unused = desktop.workspace()
                .execute(new DiaryCommands(
                                desktop.clock().source(), desktop.clock().zones(), desktop.ids())
                        .skin(
                                desktop.clock()
                                        .today(desktop.workspace().notebook().settings()),
                                SymptomLevel.MODERATE,
                                ""));
    }

    private static Gesture tick(String key) {
        return (shell, scene) -> fire(scene.getRoot(), shell.context().words().text(key));
    }

    /** Ticks every kind of product that the welcome offers. */
    private static void tickAll(Shell shell, Scene scene) {
        scene.getRoot().lookupAll(".owned-step .check-box").stream()
                .filter(box -> String.valueOf(box.getId()).startsWith("own-"))
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire);
    }

    /** The sights of these names; {@code all} are the pages, {@code every} has what opens over them, too. */
    static List<Sight> named(Collection<String> names) {
        List<Sight> sights = new ArrayList<>();
        for (String name : names) {
            Sight sight = ALL.get(name);
            if (name.equals("all") || name.equals("every")) {
                ALL.values().stream()
                        .filter(each -> name.equals("every") || (each.gestures().isEmpty() && !each.firstRun()))
                        .forEach(sights::add);
            } else if (sight == null) {
                throw new IllegalArgumentException("page is \"%s\": use one of %s".formatted(name, ALL.keySet()));
            } else {
                sights.add(sight);
            }
        }
        return sights;
    }

    /** What to do one after another, with some frames between, until the sight is there. */
    List<Runnable> steps(Shell shell, Scene scene) {
        List<Runnable> steps = new ArrayList<>();
        if (route != null) {
            steps.add(() -> shell.open(route));
        }
        gestures.forEach(gesture -> steps.add(() -> gesture.accept(shell, scene)));
        return steps;
    }

    /** Lets go of what a gesture holds. */
    void leave(Scene scene) {
        if (title.equals("slots-drag")) {
            move(new Robot(), scene.lookup(".page-title"), 0);
            new Robot().mouseRelease(MouseButton.PRIMARY);
        }
    }

    private static void on(String title, Route route, Gesture... gestures) {
        ALL.put(title, new Sight(title, route, List.of(gestures), false));
    }

    private static void first(String title, Gesture... gestures) {
        ALL.put(title, new Sight(title, null, List.of(gestures), true));
    }

    private static Gesture press(String key) {
        return (shell, scene) -> fire(scene.getRoot(), shell.context().words().text(key));
    }

    private static Gesture pressId(String id) {
        return (shell, scene) -> {
            if (scene.lookup("#" + id) instanceof ButtonBase button) {
                button.fire();
            }
        };
    }

    /** Wishes for more than a week holds. */
    private static void wishTooMuch(Shell shell, Scene scene) {
        for (String product : List.of("gly", "ret", "clay")) {
            if (scene.lookup("#wish-" + product) instanceof Parent stepper) {
                ButtonBase more = (ButtonBase) stepper.getChildrenUnmodifiable().get(2);
                more.fire();
                more.fire();
            }
        }
    }

    private static void unfoldForecast(Shell shell, Scene scene) {
        @Nullable Node strip = scene.lookup(".forecast-strip");
        if (strip != null && !strip.isVisible()) {
            pressId("forecast-toggle").accept(shell, scene);
        }
    }

    /** Opens one of the coming weeks on the board. */
    private static Gesture pressTile(int index) {
        return (shell, scene) -> scene.getRoot().lookupAll(".forecast-tile").stream()
                .skip(index)
                .limit(1)
                .forEach(tile -> ((ButtonBase) tile).fire());
    }

    /** Unfolds the first that the selector finds. */
    private static Gesture unfold(String selector) {
        return (shell, scene) -> {
            if (scene.getRoot().lookup(selector) instanceof ButtonBase link) {
                link.fire();
            }
        };
    }

    /** Unfolds the first flag that takes several changes, and scrolls to what clears it. */
    private static void openSeveral(Shell shell, Scene scene) {
        @Nullable Node card = scene.getRoot().lookup(".fix-several");
        if (card == null) {
            return;
        }
        while (!card.getStyleClass().contains("flag-card")) {
            card = card.getParent();
        }
        card.lookup(".flag-header").executeAccessibleAction(AccessibleAction.FIRE);
        scene.getRoot().layout();
        if (scene.getRoot().lookup(".flag-panel .scroll-pane") instanceof ScrollPane pane) {
            ScrollPlace.reveal(pane, card);
        }
    }

    /** Moves the mouse to the first that the selector finds. */
    private static Gesture pointAt(String selector) {
        return (shell, scene) -> {
            @Nullable Node node = scene.getRoot().lookup(selector);
            if (node != null) {
                move(new Robot(), node, 0);
                move(new Robot(), node, 2);
            }
        };
    }

    /** Gives the keyboard to the first that the selector finds and that says a word, and presses a key there. */
    private static Gesture key(String selector, String word, KeyCode code) {
        return (shell, scene) -> {
            scene.getRoot().lookupAll(selector).stream()
                    .filter(node -> String.valueOf(node.getAccessibleText()).contains(word))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
            new Robot().keyType(code);
        };
    }

    private static Gesture key(KeyCode code) {
        return (shell, scene) -> new Robot().keyType(code);
    }

    /** Scrolls what has a scroll bar to its end. */
    private static void scrollDown(Shell shell, Scene scene) {
        scene.getRoot().lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(pane.getVmax()));
    }

    /** Chooses to tolerate the first caution. */
    private static void tolerate(Shell shell, Scene scene) {
        scene.getRoot().lookupAll(".flag-actions .hyperlink").stream()
                .filter(link -> String.valueOf(link.getId()).startsWith("tolerate-"))
                .limit(1)
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire);
    }

    /** Scrolls the page so that something is at the top. */
    private static Gesture reveal(String selector) {
        return (shell, scene) -> {
            @Nullable Node node = scene.getRoot().lookup(selector);
            for (Node each = node; each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane) {
                    ScrollPlace.reveal(pane, node.getParent());
                }
            }
        };
    }

    /** Takes the first that a search for actives has found. */
    private static void takeFound(Shell shell, Scene scene) {
        scene.lookup("#active-search").requestFocus();
        new Robot().keyType(KeyCode.ENTER);
    }

    private static void chooseSunscreen(Shell shell, Scene scene) {
        if (scene.lookup("#product-category") instanceof ComboBox<?> category) {
            category.getSelectionModel().select(category.getItems().indexOf(Category.SUNSCREEN));
        }
    }

    private static void choosePair(Shell shell, Scene scene) {
        if (scene.lookup("#own-rule-kind") instanceof ComboBox<?> kind) {
            kind.getSelectionModel().select(4);
        }
        if (scene.lookup("#rule-form-of") instanceof ComboBox<?> of) {
            of.getSelectionModel().selectLast();
        }
    }

    private static Gesture search(String query) {
        return write("#learn-search", query);
    }

    private static Gesture write(String selector, String text) {
        return (shell, scene) -> {
            if (scene.lookup(selector) instanceof TextInputControl field) {
                field.setText(text);
            }
        };
    }

    private static boolean fire(Node node, String text) {
        if (node instanceof ButtonBase button && text.equals(button.getText()) && !button.isDisabled()) {
            button.fire();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> fire(child, text));
    }

    private static void grab(Shell shell, Scene scene) {
        Robot robot = new Robot();
        move(robot, scene.lookup(".shelf-card"), 0);
        robot.mousePress(MouseButton.PRIMARY);
    }

    private static void pull(Shell shell, Scene scene) {
        move(new Robot(), scene.lookup(".shelf-card"), 20);
    }

    private static void hover(Shell shell, Scene scene) {
        List<Node> evenings = new ArrayList<>(scene.getRoot().lookupAll(".slot-evening"));
        Robot robot = new Robot();
        move(robot, evenings.get(evenings.size() / 2), 0);
        move(robot, evenings.get(evenings.size() / 2), 2);
    }

    private static void move(Robot robot, Node node, double aside) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.mouseMove(bounds.getCenterX() + aside, bounds.getCenterY());
    }
}
