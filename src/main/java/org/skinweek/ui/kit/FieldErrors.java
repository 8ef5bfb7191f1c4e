package org.skinweek.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the fields of a form. A field that is wrong looks so, a screen reader says what is wrong with it, and
 * a form that cannot be saved leads to the first such field.
 */
public final class FieldErrors {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    /** Key of the error among the properties of a control. */
    private static final Object ERROR = FieldErrors.class;

    private FieldErrors() {}

    /**
     * Ties an error message to the control that it is about.
     *
     * @param error empty while nothing is wrong
     */
    public static void tie(Node control, ObservableStringValue error) {
        control.getProperties().put(ERROR, error);
        error.addListener((observable, before, now) -> say(control, now));
        say(control, error.get());
    }

    private static void say(Node control, String error) {
        control.pseudoClassStateChanged(FAULTY, !error.isEmpty());
        Node focused = FocusFinder.firstIn(control);
        (focused == null ? control : focused).setAccessibleHelp(error.isEmpty() ? null : error);
    }

    /** Moves focus to the first field of a form that is wrong, and scrolls it into sight; false where none is. */
    public static boolean focusFirst(Node form) {
        Node faulty = firstIn(form);
        if (faulty == null) {
            return false;
        }
        Node target = FocusFinder.firstIn(faulty);
        if (target == null) {
            return false;
        }
        target.requestFocus();
        for (Node each = form; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                ScrollPlace.uncover(pane, faulty);
            }
        }
        return true;
    }

    private static @Nullable Node firstIn(Node node) {
        if (!node.isVisible()) {
            return null;
        }
        if (node.getProperties().get(ERROR) instanceof ObservableStringValue error
                && !error.get().isEmpty()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstIn(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
