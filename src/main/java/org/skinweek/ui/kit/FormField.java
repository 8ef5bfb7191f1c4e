package org.skinweek.ui.kit;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of a form: what is typed and what is wrong with it, said from the first change on. */
public final class FormField {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final UnaryOperator<String> complaint;

    /**
     * A blank field.
     *
     * @param complaint what is wrong with a text; empty when nothing is
     */
    public FormField(UnaryOperator<String> complaint) {
        this.complaint = complaint;
        text.addListener((observable, before, now) -> check());
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong; empty when nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What is typed now. */
    public String text() {
        return text.get();
    }

    /** Puts a text in. */
    public void set(String value) {
        text.set(value);
    }

    /** Puts a text in that is not found fault with until it is changed or looked at. */
    public void begin(String value) {
        text.set(value);
        error.set("");
    }

    /** Looks at the text again; true when nothing is wrong. */
    public boolean check() {
        error.set(complaint.apply(text.get()));
        return error.get().isEmpty();
    }
}
