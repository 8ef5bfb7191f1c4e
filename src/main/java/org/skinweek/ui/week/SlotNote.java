package org.skinweek.ui.week;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;

/** What putting something down in a slot would do, over the foot of the slot, so that nothing moves when it appears. */
final class SlotNote extends Label {
    SlotNote() {
        getStyleClass().add("slot-note");
        setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows a text; an empty one hides it. */
    void show(String text, @Nullable Severity severity) {
        setVisible(!text.isEmpty());
        setText(text);
        setGraphic(severity == null ? null : SeverityMark.icon(severity));
        SeverityMark.apply(this, severity);
        getStyleClass().removeAll("stop-text", "caution-text", "accent-text");
        getStyleClass().add(severity == null ? "accent-text" : SeverityMark.textStyle(severity));
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /**
     * Lays it over the foot of a slot, whatever the height of its text.
     *
     * @param seen how far down the slot is seen: below, it is scrolled out of sight
     */
    void layIn(Region slot, double seen) {
        Insets insets = slot.getInsets();
        double width = slot.getWidth() - insets.getLeft() - insets.getRight();
        double height = Math.ceil(prefHeight(width));
        double top = Math.min(slot.getHeight(), seen) - insets.getBottom() - height;
        resizeRelocate(insets.getLeft(), Math.max(0, top), width, height);
    }
}
