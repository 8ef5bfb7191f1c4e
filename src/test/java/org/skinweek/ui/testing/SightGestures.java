package org.skinweek.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.ScrollPlace;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.share.RoutineSharing;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Sight.Gesture;

/** What a user does until a {@link Sight} is there: presses, types, points, scrolls. */
final class SightGestures {
    private SightGestures() {}

    /** Goes on to a question of the welcome, by its number. */
    static Gesture welcomeTo(int question) {
        return (shell, scene) -> {
            pressId("welcome-start").accept(shell, scene);
            for (int i = 1; i < question; i++) {
                pressId("welcome-next").accept(shell, scene);
            }
        };
    }

    /** Writes down that the skin has reacted. */
    static void react(Shell shell, Scene scene) {
        Desktop desktop = (Desktop) scene.getUserData();
        var unused = desktop.workspace()
                .execute(new DiaryCommands(
                                desktop.clock().source(), desktop.clock().zones(), desktop.ids())
                        .skin(
                                desktop.clock()
                                        .today(desktop.workspace().notebook().settings()),
                                SymptomLevel.MODERATE,
                                ""));
    }

    static Gesture tick(String key) {
        return (shell, scene) -> fire(scene.getRoot(), shell.context().words().text(key));
    }

    /** Ticks every kind of product that the welcome offers. */
    static void tickAll(Shell shell, Scene scene) {
        owned(scene).forEach(ButtonBase::fire);
    }

    /** Ticks as many as people own, for a week of more takes long to prove. */
    static void tickTen(Shell shell, Scene scene) {
        owned(scene).limit(10).forEach(ButtonBase::fire);
    }

    private static Stream<ButtonBase> owned(Scene scene) {
        return scene.getRoot().lookupAll(".owned-step .check-box").stream()
                .filter(box -> String.valueOf(box.getId()).startsWith("own-"))
                .map(ButtonBase.class::cast);
    }

    static Gesture press(String key) {
        return (shell, scene) -> fire(scene.getRoot(), shell.context().words().text(key));
    }

    static Gesture pressId(String id) {
        return (shell, scene) -> {
            if (scene.lookup("#" + id) instanceof ButtonBase button) {
                button.fire();
            }
        };
    }

    /** Wishes for more than a week holds. */
    static void wishTooMuch(Shell shell, Scene scene) {
        for (String product : List.of("gly", "ret", "clay")) {
            if (scene.lookup("#wish-" + product) instanceof Parent stepper) {
                ButtonBase more = (ButtonBase) stepper.getChildrenUnmodifiable().get(2);
                more.fire();
                more.fire();
            }
        }
    }

    /** Opens one of the coming weeks on the board. */
    static Gesture pressTile(int index) {
        return (shell, scene) -> scene.getRoot().lookupAll(".forecast-tile").stream()
                .skip(index)
                .limit(1)
                .forEach(tile -> ((ButtonBase) tile).fire());
    }

    /** Unfolds the first that the selector finds. */
    static Gesture unfold(String selector) {
        return (shell, scene) -> {
            if (scene.getRoot().lookup(selector) instanceof ButtonBase link) {
                link.fire();
            }
        };
    }

    /** Unfolds the first flag that takes several changes, and scrolls to what clears it. */
    static void openSeveral(Shell shell, Scene scene) {
        @Nullable
        Node card = scene.getRoot().lookupAll(".fix-several").stream()
                .filter(node -> node.getParent().isVisible())
                .findFirst()
                .orElse(null);
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
    static Gesture pointAt(String selector) {
        return (shell, scene) -> {
            @Nullable
            Node node = scene.getRoot().lookupAll(selector).stream()
                    .filter(NodeVisibility::isShown)
                    .findFirst()
                    .orElse(null);
            if (node != null) {
                move(new Robot(), node, 0);
                move(new Robot(), node, 2);
            }
        };
    }

    /** Moves focus to the first that the selector finds and that says a word, and presses a key there. */
    static Gesture key(String selector, String word, KeyCode code) {
        return (shell, scene) -> {
            scene.getRoot().lookupAll(selector).stream()
                    .filter(node -> String.valueOf(node.getAccessibleText()).contains(word))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
            new Robot().keyType(code);
        };
    }

    static Gesture key(KeyCode code) {
        return (shell, scene) -> new Robot().keyType(code);
    }

    /** Scrolls what has a scroll bar to its end. */
    static void scrollDown(Shell shell, Scene scene) {
        scene.getRoot().lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(pane.getVmax()));
    }

    /** Opens one of the dialogs of what is planned by date, as the menu of the page Week does. */
    static Gesture plannedByDate(int entry) {
        return (shell, scene) -> {
            Desktop desktop = (Desktop) scene.getUserData();
            dialogs(shell, desktop).menu().getItems().get(entry).fire();
        };
    }

    /** Opens one of the dialogs about giving and taking routines, as the menu of the page Week does. */
    static Gesture sharing(int entry) {
        return (shell, scene) -> {
            Desktop desktop = (Desktop) scene.getUserData();
            new RoutineSharing(
                            shell.context(),
                            desktop.workspace(),
                            desktop.rules(),
                            desktop.clock(),
                            desktop.background(),
                            desktop.ids(),
                            (title, name) -> Optional.empty())
                    .entries()
                    .get(entry)
                    .fire();
        };
    }

    private static ScheduleDialogs dialogs(Shell shell, Desktop desktop) {
        return new ScheduleDialogs(shell.context(), desktop.workspace(), desktop.clock(), desktop.ids());
    }

    /** Asks how often a product is used. */
    static Gesture rhythm(String product) {
        return (shell, scene) -> {
            Desktop desktop = (Desktop) scene.getUserData();
            dialogs(shell, desktop)
                    .rhythm(
                            product,
                            desktop.clock().today(desktop.workspace().notebook().settings()));
        };
    }

    /** Chooses to tolerate the first caution. */
    static void tolerate(Shell shell, Scene scene) {
        scene.getRoot().lookupAll(".flag-actions .hyperlink").stream()
                .filter(link -> String.valueOf(link.getId()).startsWith("tolerate-"))
                .limit(1)
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire);
    }

    /** Scrolls the page so that something is at the top. */
    static Gesture reveal(String selector) {
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
    static void takeFound(Shell shell, Scene scene) {
        scene.lookup("#active-search").requestFocus();
        new Robot().keyType(KeyCode.ENTER);
    }

    static void chooseSunscreen(Shell shell, Scene scene) {
        if (scene.lookup("#product-category") instanceof ComboBox<?> category) {
            category.getSelectionModel().select(category.getItems().indexOf(ProductCategory.SUNSCREEN));
        }
    }

    static void choosePair(Shell shell, Scene scene) {
        if (scene.lookup("#own-rule-kind") instanceof ComboBox<?> kind) {
            kind.getSelectionModel().select(4);
        }
        if (scene.lookup("#rule-form-of") instanceof ComboBox<?> of) {
            of.getSelectionModel().selectLast();
        }
    }

    static Gesture search(String query) {
        return write("#learn-search", query);
    }

    static Gesture write(String selector, String text) {
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

    static void grab(Shell shell, Scene scene) {
        Robot robot = new Robot();
        move(robot, scene.lookup(".strip-card"), 0);
        robot.mousePress(MouseButton.PRIMARY);
    }

    static void pull(Shell shell, Scene scene) {
        move(new Robot(), scene.lookup(".strip-card"), 20);
    }

    static void hover(Shell shell, Scene scene) {
        List<Node> evenings = new ArrayList<>(scene.getRoot().lookupAll(".slot-evening"));
        Robot robot = new Robot();
        move(robot, evenings.get(evenings.size() / 2), 0);
        move(robot, evenings.get(evenings.size() / 2), 2);
    }

    static void move(Robot robot, Node node, double aside) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.mouseMove(bounds.getCenterX() + aside, bounds.getCenterY());
    }
}
