package org.skinweek.ui.kit;

import java.util.Arrays;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The fields of a form in two equal columns, or across both. Each field has room for its error message, so that none moves
 * when another one is found wrong.
 */
public class FormGrid extends GridPane {
    private static final double HALF = 50;

    /** A form without fields. */
    public FormGrid() {
        getStyleClass().add("form-grid");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            half.setHalignment(HPos.LEFT);
            getColumnConstraints().add(half);
        }
    }

    /** Adds a field across both columns. */
    public final void addWide(Node field) {
        setValignment(field, VPos.TOP);
        add(field, 0, getRowCount(), 2, 1);
    }

    /** Adds two fields beside each other; below both is one line for what is wrong with the first that is. */
    public final void addPair(FieldBox first, FieldBox second) {
        addFields(first, second);
    }

    /** Adds a field in the first column with nothing beside it, so that its error message has the whole width. */
    public final void addHalf(FieldBox field) {
        addFields(field);
    }

    private void addFields(FieldBox... fields) {
        boolean checked = false;
        for (FieldBox field : fields) {
            setValignment(field, VPos.TOP);
            checked |= field.giveUpError();
        }
        addRow(getRowCount(), fields);
        if (checked) {
            for (FieldBox field : fields) {
                field.getStyleClass().add("paired-field");
            }
            StringBinding error = Bindings.createStringBinding(
                    () -> Arrays.stream(fields)
                            .map(field -> field.error().get())
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .orElse(""),
                    Arrays.stream(fields).map(FieldBox::error).toArray(Observable[]::new));
            add(ErrorLabel.withRoom(error), 0, getRowCount(), 2, 1);
        }
    }
}
