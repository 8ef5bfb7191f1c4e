package org.skinweek.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;

/** What stands in the fields of a form, to tell whether closing it would lose anything. */
final class FormContent {
    private static final String LEFT_OUT = "form-content-left-out";

    private final Node form;
    private final List<String> before;

    private FormContent(Node form, List<String> before) {
        this.form = form;
        this.before = before;
    }

    /** Leaves what is in a node out: it follows from fields, and is none itself. */
    static void leaveOut(Node node) {
        node.getProperties().put(LEFT_OUT, true);
    }

    /** Remembers what a form holds now. */
    static FormContent of(Node form) {
        return new FormContent(form, values(form));
    }

    /** The same form as one that was changed from the beginning. */
    FormContent changed() {
        return new FormContent(form, List.of());
    }

    /** True when any field holds something else now, or there are other fields. */
    boolean isChanged() {
        return !values(form).equals(before);
    }

    private static List<String> values(Node form) {
        List<String> values = new ArrayList<>();
        add(form, values);
        return values;
    }

    private static void add(Node node, List<String> values) {
        if (node.hasProperties() && node.getProperties().containsKey(LEFT_OUT)) {
            return;
        }
        if (node instanceof TextInputControl text) {
            values.add(String.valueOf(text.getText()));
        } else if (node instanceof CheckBox box) {
            values.add(String.valueOf(box.isSelected()));
        } else if (node instanceof Toggle toggle) {
            values.add(String.valueOf(toggle.isSelected()));
        } else if (node instanceof Spinner<?> spinner) {
            values.add(String.valueOf(spinner.getValue()));
        } else if (node instanceof ComboBoxBase<?> choice) {
            values.add(String.valueOf(choice.getValue()));
            choice.getChildrenUnmodifiable().forEach(child -> add(child, values)); // what is typed and not taken yet
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, values));
        }
    }
}
