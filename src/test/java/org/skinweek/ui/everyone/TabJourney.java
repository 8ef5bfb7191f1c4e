package org.skinweek.ui.everyone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Goes round a window's content by Tab alone, and back. */
final class TabJourney {
    /** So much may the next control of a line lie higher than the one before. */
    private static final double SLACK = 4;

    private TabJourney() {}

    /** What Tab does not reach, where it does not come round, and where it goes against the order of reading. */
    static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Node> stops = ShownNodes.stops(ShownNodes.front(scene));
        if (stops.isEmpty()) {
            return List.of("nothing can take focus");
        }
        Node start = stops.get(0);
        List<Node> forth =
                round(scene, start, false, stops.size() * 2 + 4, (before, now) -> judge(before, now, faults));
        List<Node> back = round(scene, start, true, stops.size() * 2 + 4, (before, now) -> {});
        missing(stops, forth, "Tab does not reach ", faults);
        missing(stops, back, "Shift+Tab does not reach ", faults);
        return faults;
    }

    /** Notes a step to a control that stands before the one it comes from, as both stand once the step is taken. */
    private static void judge(Node before, Node now, List<String> faults) {
        if (goesBack(before, now)) {
            faults.add("%s comes after %s".formatted(ShownNodes.name(now), ShownNodes.name(before)));
        }
    }

    /** True where a control stands above the one before it in the same column, or before it in the same line. */
    private static boolean goesBack(Node before, Node now) {
        Bounds one = ShownNodes.bounds(before);
        Bounds other = ShownNodes.bounds(now);
        boolean sameColumn = one.getMinX() < other.getMaxX() && other.getMinX() < one.getMaxX();
        boolean sameLine = card(before) == card(now)
                && one.getMinY() + SLACK < other.getMaxY()
                && other.getMinY() + SLACK < one.getMaxY();
        return sameLine
                ? !sameColumn && other.getMaxX() <= one.getMinX() + SLACK
                : sameColumn && other.getMaxY() <= one.getMinY() + SLACK;
    }

    /** Cards stand in columns, and are gone through one after another; absent outside of any. */
    private static @Nullable Node card(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("card")) {
                return each;
            }
        }
        return null;
    }

    private static void missing(List<Node> stops, List<Node> visited, String fault, List<String> faults) {
        Set<Node> reached = new LinkedHashSet<>(visited);
        stops.stream()
                .filter(stop -> !reached.contains(stop) && !isOneOfAFew(stop, reached))
                .forEach(stop -> faults.add(fault + ShownNodes.name(stop)));
    }

    /** What Tab comes to, from the first control on. */
    static List<Node> round(Scene scene) {
        List<Node> stops = ShownNodes.stops(ShownNodes.front(scene));
        return stops.isEmpty() ? stops : round(scene, stops.get(0), false, stops.size() * 2 + 4, (before, now) -> {});
    }

    /** Moves focus to a control as Tab does, which scrolls it into sight. */
    static void comeTo(Scene scene, Node stop) {
        stop.requestFocus();
        press(scene, true);
        scene.getRoot().layout();
        press(scene, false);
        if (scene.getFocusOwner() != stop) {
            stop.requestFocus();
        }
    }

    /** Of choices of which one holds, Tab reaches one, and arrows the others. */
    private static boolean isOneOfAFew(Node stop, Set<Node> reached) {
        return stop instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /**
     * The controls from one to where Tab comes to it again.
     *
     * @param step is told the control before each step and the one after, at once, while what scrolls stands as then
     */
    private static List<Node> round(Scene scene, Node start, boolean backwards, int most, BiConsumer<Node, Node> step) {
        List<Node> visited = new ArrayList<>();
        start.requestFocus();
        visited.add(start);
        for (int i = 0; i < most; i++) {
            @Nullable Node now = press(scene, backwards);
            if (now == null || now == start) {
                return visited;
            }
            scene.getRoot().layout();
            step.accept(visited.get(visited.size() - 1), now);
            visited.add(now);
        }
        return visited;
    }

    private static @Nullable Node press(Scene scene, boolean backwards) {
        Node owner = scene.getFocusOwner();
        if (owner != null) {
            Event.fireEvent(
                    owner, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, backwards, false, false, false));
        }
        return scene.getFocusOwner();
    }
}
