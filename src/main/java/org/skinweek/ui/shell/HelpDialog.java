package org.skinweek.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.KeyTable;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.skin.DoctorAdvice;
import org.skinweek.words.Words;

/**
 * What can be asked for on every page: the first five minutes, what the signs mean, the keys that hold everywhere, and
 * what the program is not. All parts take the room of the largest, so that nothing moves from one to the next.
 */
final class HelpDialog {
    private static final List<String> KEYS =
            List.of("help", "everything", "pages", "undo", "redo", "back", "find", "escape", "form", "steps", "days");
    private static final int STEPS = 5;
    /** As wide as any number of a step, in pixels. */
    private static final double NUMBER = 12;

    /** What the help is divided into, in this order. */
    enum Part {
        /** What to do first. */
        START,
        /** What pictures and lines mean. */
        SIGNS,
        /** Keys that hold on every page. */
        KEYS,
        /** What the program is not, and when to see a doctor. */
        SAFETY
    }

    private HelpDialog() {}

    static void show(PageContext context) {
        context.dialogs().show(context.words().text("shell.help"), content(context.words()));
    }

    private static Node content(Words words) {
        Map<Part, Node> parts = new EnumMap<>(Part.class);
        parts.put(Part.START, start(words));
        parts.put(Part.SIGNS, new HelpSigns(words));
        parts.put(Part.KEYS, new KeyTable("shell.key.", KEYS, words));
        parts.put(Part.SAFETY, new DoctorAdvice(words));
        StackPane stack = new StackPane();
        stack.setAlignment(Pos.TOP_LEFT);
        parts.values().forEach(part -> {
            StackPane.setAlignment(part, Pos.TOP_LEFT);
            stack.getChildren().add(part);
        });
        SegmentedChoice<Part> choice = new SegmentedChoice<>(
                words.text("shell.help"),
                List.of(Part.values()),
                part -> words.textOf("shell.help.part.", part),
                part -> open(parts, part));
        choice.setId("help-parts");
        choice.select(Part.START);
        open(parts, Part.START);
        VBox content = new VBox(16, choice, stack);
        content.setId("help");
        return content;
    }

    private static void open(Map<Part, Node> parts, Part wanted) {
        parts.forEach((part, node) -> node.setVisible(part == wanted));
    }

    private static Node start(Words words) {
        List<Node> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            Label number = TextLabels.of(words.text("shell.help.step.number", step), "strong", "accent-text");
            number.setMinWidth(NUMBER);
            HBox row = new HBox(12, number, TextLabels.wrapped(words.text("shell.help.step." + step)));
            row.setAlignment(Pos.TOP_LEFT);
            steps.add(row);
        }
        VBox start = new VBox(12);
        start.getChildren().add(TextLabels.wrapped(words.text("shell.help.start.title"), "strong"));
        start.getChildren().addAll(steps);
        start.getChildren().add(TextLabels.wrapped(words.text("shell.help.not_medical"), "note"));
        return start;
    }
}
