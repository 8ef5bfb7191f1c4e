package org.skinweek.ui.product;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.TextDirection;

/**
 * The name of a product, in the direction of its own script: a Hebrew name is read from right to left on any page. A text that
 * is read from right to left stays on one line: where such a text wraps, JavaFX draws words of the second line on the first
 * one, too, beyond its end.
 */
public final class ProductName {
    /** Longer names may be cut off, so that they are told in whole where they are pointed at. */
    private static final int SHORT = 24;

    private ProductName() {}

    /** A name on one line; what has no room is left out, and an ellipsis says so. */
    public static Label line(String name, String... styleClasses) {
        Label label = TextLabels.of(name, styleClasses);
        label.setMinWidth(0);
        show(label, name);
        return label;
    }

    /** Shows another name in a label of one line. */
    public static void show(Label label, String name) {
        label.setText(name);
        direct(label);
        Tooltip shown = label.getTooltip();
        if (name.length() <= SHORT) {
            label.setTooltip(null);
        } else if (shown == null) {
            label.setTooltip(new Tooltip(name));
        } else {
            shown.setText(name);
        }
    }

    /** A name that wraps, within the height that its style gives it. */
    public static Label wrapped(String name, String... styleClasses) {
        Label label = line(name, styleClasses);
        wrap(label);
        return label;
    }

    /** A name that wraps, as high as its lines need, so that only one that must not wrap is ever cut off. */
    public static Label whole(String name, String... styleClasses) {
        Label label = within(name, styleClasses);
        direct(label);
        return label;
    }

    /** Shows another name in a label that is made for {@link #whole} names. */
    public static void showWhole(Label label, String name) {
        label.setText(name);
        wrap(label);
        label.setTooltip(label.isWrapText() ? null : new Tooltip(name));
        direct(label);
    }

    /** A text of ours that has names in it, which keeps our direction; as high as its lines need. */
    public static Label within(String text, String... styleClasses) {
        Label label = TextLabels.wrapped(text, styleClasses);
        wrap(label);
        if (!label.isWrapText()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    /** Gives a control the direction of its text's first letter. */
    public static void direct(Labeled named) {
        named.setNodeOrientation(
                TextDirection.isRightToLeft(named.getText())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Lets the text of a control wrap, unless a part of it is read from right to left. */
    public static void wrap(Labeled named) {
        named.setWrapText(!TextDirection.hasRightToLeft(named.getText()));
    }
}
