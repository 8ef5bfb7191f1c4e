package org.skinweek.ui.testing;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Goes from page to page of a window and reads there what a user sees or hears; what is hidden is not read. */
public final class WindowReader {
    private static final List<String> NO_INVITATIONS = List.of("Rest night", "Pause after", "Leave out", "Nothing");

    private final FxRobot robot = new FxRobot();
    private final TestWindow window;

    /** A reader of an open window. */
    public WindowReader(TestWindow window) {
        this.window = window;
    }

    /** Opens a page. */
    public void show(PageRoute route) {
        robot.interact(() -> window.shell().open(route));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Everything that is written on buttons and labels. */
    public List<String> labels() {
        return robot.lookup((Node node) -> node instanceof Labeled && NodeVisibility.isShown(node)).queryAll().stream()
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }

    /** What is written within the nodes that a selector finds, a line for each label. */
    public String texts(String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(NodeVisibility::isShown)
                .flatMap(part -> robot
                        .from(part)
                        .lookup((Node node) -> node instanceof Labeled && NodeVisibility.isShown(node))
                        .queryAll()
                        .stream())
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n"));
    }

    /** What a screen reader says of the nodes of a style class. */
    public List<String> spoken(String styleClass) {
        return robot
                .lookup((Node node) -> node.getStyleClass().contains(styleClass) && NodeVisibility.isShown(node))
                .queryAll()
                .stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
    }

    /** What a screen reader says of a product's cards on the board of the page Week. */
    public List<String> cards(String product) {
        return spoken("board-card").stream()
                .filter(text -> text.startsWith(product))
                .toList();
    }

    /** What a screen reader says of everything that can be ticked or chosen. */
    public List<String> ticks() {
        return robot
                .lookup((Node node) -> node instanceof ToggleButton && NodeVisibility.isShown(node))
                .queryAll()
                .stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
    }

    /** What the page Reminders asks for first, such as "Tonight: Retinol, then Moisturiser"; none for a rest or a pause. */
    public List<String> invitations() {
        String when = sessionText(".accent-text");
        String what = sessionText(".section-title");
        boolean asks = NO_INVITATIONS.stream().noneMatch(what::startsWith);
        return asks ? List.of(when.replaceFirst(",.*", "") + ": " + what) : List.of();
    }

    private String sessionText(String selector) {
        return robot.lookup(".session-card " + selector).queryAs(Label.class).getText();
    }

    /** The node of which a screen reader says this. */
    public Node saying(String text) {
        return robot.lookup((Node node) -> text.equals(node.getAccessibleText()) && NodeVisibility.isShown(node))
                .query();
    }

    /** The button on which this is written. */
    public ButtonBase button(String text) {
        return robot.lookup((Node node) -> node instanceof ButtonBase button
                        && text.equals(button.getText())
                        && NodeVisibility.isShown(node))
                .query();
    }

    /** Presses the button on which this is written. */
    public void press(String text) {
        ButtonBase button = button(text);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses the first button that a selector finds. */
    public void fire(String selector) {
        ButtonBase button = robot.lookup(selector).queryAs(ButtonBase.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Lets a plan be made on the page Week, and waits until it is there. */
    public void planWeek() throws TimeoutException {
        fire("#plan-week");
        TestWindow.until(() -> has("#plan-make"));
        fire("#plan-make");
        TestWindow.until(() -> has(".plan-board"));
    }

    /** True where a selector finds something that is shown. */
    public boolean has(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(NodeVisibility::isShown);
    }
}
