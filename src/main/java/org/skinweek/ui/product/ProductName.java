package org.skinweek.ui.product;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.skinweek.ui.kit.TextLabels;

/** The name of a product, in the direction of its own script: a Hebrew name is read from right to left on any page. */
public final class ProductName {
    /** Longer names may be cut off, so that they are told in whole where they are pointed at. */
    private static final int SHORT = 24;

    private ProductName() {}

    /** A name on one line; what has no room is left out, and an ellipsis says so. */
    public static Label line(String name, String... styleClasses) {
        Label label = TextLabels.of(name, styleClasses);
        label.setMinWidth(0);
        direct(label);
        if (name.length() > SHORT) {
            label.setTooltip(new Tooltip(name));
        }
        return label;
    }

    /**
     * A name that wraps, within the height that its style gives it. A name that is read from right to left stays on one
     * line: where such a text wraps, JavaFX draws words of the second line on the first one, too, beyond its end.
     */
    public static Label wrapped(String name, String... styleClasses) {
        Label label = line(name, styleClasses);
        label.setWrapText(!hasRightToLeft(name));
        return label;
    }

    /** Gives a control the direction of its text's first letter. */
    public static void direct(Labeled named) {
        named.setNodeOrientation(
                isRightToLeft(named.getText()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** True for a text with a part that is read from right to left, which must not wrap (see {@link #wrapped}). */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(each -> isRightToLeft(Character.getDirectionality(each)));
    }

    private static boolean isRightToLeft(String name) {
        return name.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(each))
                .findFirst()
                .filter(ProductName::isRightToLeft)
                .isPresent();
    }

    private static boolean isRightToLeft(byte directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
