package org.skinweek.frames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Uses the window as a person does: by keys and mouse of the system, at a person's pace. */
final class RobotHands {
    /** A frame of the screen, in ms: how often the pointer moves on. */
    private static final long STEP = 16;

    private final FrameLog log;
    private final Random random;
    private @Nullable Robot robot;

    RobotHands(FrameLog log, long seed) {
        this.log = log;
        this.random = new Random(seed);
    }

    /** A number from 0 up to a bound. */
    int choose(int bound) {
        return random.nextInt(bound);
    }

    /** The numbers up to a bound, in an order by chance. */
    List<Integer> shuffled(int bound) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, bound).boxed().toList());
        Collections.shuffle(all, random);
        return all;
    }

    /** A place of the window where nothing is. */
    Point2D corner() {
        return ask(scene -> new Point2D(
                scene.getWindow().getX() + scene.getX() + 3,
                scene.getWindow().getY() + scene.getY() + scene.getHeight() - 3));
    }

    /** Looks at what came of it, for about a second. */
    void look() {
        rest(600 + random.nextInt(500));
    }

    /** Waits. */
    void rest(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The robot was told to end", e);
        }
    }

    /** Asks something on the JavaFX thread; what that takes is not counted. */
    <T> T ask(Function<Scene, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            long before = log.processorTime();
            try {
                answer.complete(question.apply(scene()));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            } finally {
                log.takeOff(log.processorTime() - before);
            }
        });
        return answer.join();
    }

    /** Waits until the window is open. */
    void awaitWindow() {
        CompletableFuture<Boolean> open = new CompletableFuture<>();
        while (!open.getNow(false)) {
            rest(500);
            CompletableFuture<Boolean> asked = new CompletableFuture<>();
            try {
                Platform.runLater(() -> asked.complete(!Window.getWindows().isEmpty()));
            } catch (IllegalStateException e) {
                asked.complete(false); // the toolkit is not there yet
            }
            open = asked;
            asked.join();
        }
    }

    /** Looks for a visible node for some seconds. */
    Node await(String selector) {
        for (int tries = 0; tries < 100; tries++) {
            Optional<Node> found = find(selector);
            if (found.isPresent()) {
                return found.get();
            }
            rest(100);
        }
        throw new IllegalStateException("There is no %s".formatted(selector));
    }

    /** A visible node. */
    Optional<Node> find(String selector) {
        return ask(scene -> scene.getRoot().lookupAll(selector).stream()
                .filter(RobotHands::isSeen)
                .findFirst());
    }

    /** How many visible nodes there are. */
    int count(String selector) {
        return ask(scene -> (int) scene.getRoot().lookupAll(selector).stream()
                .filter(RobotHands::isSeen)
                .count());
    }

    /** One of the visible nodes. */
    Node nth(String selector, int index) {
        return ask(scene -> scene.getRoot().lookupAll(selector).stream()
                .filter(RobotHands::isSeen)
                .skip(index)
                .findFirst()
                .orElseThrow());
    }

    /** True for a toggle button that is pressed. */
    boolean isPressed(String selector) {
        return await(selector) instanceof ToggleButton button && ask(scene -> button.isSelected());
    }

    /** Moves focus without mouse or keys. */
    void focus(Node node) {
        ask(scene -> {
            node.requestFocus();
            return true;
        });
    }

    /** Presses keys together, and lets them go. */
    void keys(KeyCode... codes) {
        act(hand -> {
            for (KeyCode code : codes) {
                hand.keyPress(code);
            }
            for (int i = codes.length - 1; i >= 0; i--) {
                hand.keyRelease(codes[i]);
            }
        });
    }

    /** Types letters. */
    void type(String letters) {
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            keys(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
            rest(80 + random.nextInt(80));
        }
    }

    /** Leads the pointer to the middle of a node. */
    void pointAt(Node node) {
        pointAt(middle(node));
    }

    /** Leads the pointer to a place of the screen. */
    void pointAt(Point2D to) {
        Point2D from = ask(scene -> Objects.requireNonNull(robot()).getMousePosition());
        int steps = Math.max(4, (int) (from.distance(to) / 40));
        for (int i = 1; i <= steps; i++) {
            Point2D at = from.interpolate(to, (double) i / steps);
            act(hand -> hand.mouseMove(at));
            rest(STEP);
        }
    }

    /** Presses and lets go where the pointer is. */
    void press() {
        act(hand -> hand.mousePress(MouseButton.PRIMARY));
        rest(30);
        act(hand -> hand.mouseRelease(MouseButton.PRIMARY));
    }

    /** Drags from a node to another. */
    void drag(Node to) {
        act(hand -> hand.mousePress(MouseButton.PRIMARY));
        rest(60);
        pointAt(middle(to));
        rest(300);
        act(hand -> hand.mouseRelease(MouseButton.PRIMARY));
    }

    /** Turns the wheel. */
    void wheel(int notches) {
        act(hand -> hand.mouseWheel(notches));
    }

    /** The middle of a node on the screen. */
    Point2D middle(Node node) {
        return ask(scene -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private void act(Consumer<Robot> action) {
        ask(scene -> {
            action.accept(robot());
            return true;
        });
    }

    private Robot robot() {
        Robot now = robot == null ? new Robot() : robot;
        robot = now;
        return now;
    }

    private static Scene scene() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }
}
