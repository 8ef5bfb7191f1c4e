package org.skinweek.ui.find;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The field to type in. It keeps focus while arrows move through the list, and tells a screen reader which row they are
 * on, as a list would.
 */
final class FindField extends TextField {
    private Optional<Node> row = Optional.empty();

    /** Tells that the keys are on a row now; empty while somebody types. */
    void tell(Optional<Node> now) {
        row = now;
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? row.orElse(null)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
