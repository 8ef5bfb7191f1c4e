package org.skinweek.ui.everyone;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Whether everything that can be pressed or can take focus tells a screen reader what it is and what it is called. */
final class SpokenControls {
    /** What says that something can be used. */
    private static final Set<AccessibleRole> ROLES = EnumSet.of(
            AccessibleRole.BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.HYPERLINK,
            AccessibleRole.MENU_BUTTON,
            AccessibleRole.SPLIT_MENU_BUTTON,
            AccessibleRole.TEXT_FIELD,
            AccessibleRole.TEXT_AREA,
            AccessibleRole.COMBO_BOX,
            AccessibleRole.DATE_PICKER,
            AccessibleRole.LIST_VIEW,
            AccessibleRole.LIST_ITEM,
            AccessibleRole.SLIDER,
            AccessibleRole.SPINNER,
            AccessibleRole.TAB_ITEM,
            AccessibleRole.TABLE_VIEW,
            AccessibleRole.TABLE_CELL,
            AccessibleRole.TITLED_PANE);

    private SpokenControls() {}

    static List<String> faults(Scene scene) {
        return ShownNodes.in(scene.getRoot(), SpokenControls::isUsed).stream()
                .flatMap(node -> Stream.of(
                        speaks(node) ? "" : "no name: " + ShownNodes.name(node),
                        hasRole(node) ? "" : node.getAccessibleRole() + " is no role for " + ShownNodes.name(node)))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** What takes focus only to be read may be a text. */
    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return ROLES.contains(role) || (role == AccessibleRole.TEXT && !(node instanceof ButtonBase));
    }

    private static boolean isUsed(Node node) {
        boolean frame =
                node instanceof ScrollPane || node instanceof ScrollBar || ShownNodes.isBelow(node, "scroll-bar");
        // what a control is made of is spoken of by the control; its popup is a window of its own
        boolean part = node.getParent() != null
                && (ShownNodes.isBelow(node.getParent(), "combo-box")
                        || ShownNodes.isBelow(node.getParent(), "spinner"));
        return !frame && !part && (node.isFocusTraversable() || node instanceof ButtonBase);
    }

    private static boolean speaks(Node node) {
        String text = node.getAccessibleText();
        if (text != null && !text.isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return true;
        }
        return (node instanceof Text plain && !plain.getText().isBlank()) || isLabelled(node);
    }

    private static boolean isLabelled(Node node) {
        return node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label named && named.getLabelFor() == node);
    }
}
