package org.skinweek.ui.shelf;

import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.skinweek.routine.SizeUnit;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The controls of a pack. */
final class PackForm extends FormGrid {
    private static final double BELOW_NOTE = 12;

    private final Words words;

    PackForm(PackFormModel model, Words words) {
        this.words = words;
        Label note = TextLabels.wrapped(words.text("shelf.pack.form.note"), "note");
        note.setPadding(new Insets(0, 0, BELOW_NOTE, 0));
        addWide(note);
        addPair(date("opened", model.opened()), text("months", model.months()));
        addPair(date("printed", model.printed()), date("bought", model.bought()));
        addPair(
                text("size", model.size()),
                new FieldBox(
                        words.text("shelf.pack.form.unit"),
                        FormControls.radioRow(
                                model.unitProperty(),
                                Arrays.asList(SizeUnit.values()),
                                unit -> words.textOf("shelf.pack.form.unit.", unit))));
        addPair(text("price", model.price()), text("currency", model.currency()));
        addHalf(date("finished", model.finished()));
    }

    private FieldBox date(String name, FormField field) {
        DateField day = new DateField(field, words);
        return box(name, day, field).saying(day.reading());
    }

    private FieldBox text(String name, FormField field) {
        return box(name, FormControls.text(field), field);
    }

    private FieldBox box(String name, Node control, FormField field) {
        control.setId("pack-" + name);
        return new FieldBox(words.text("shelf.pack.form." + name), control, field.errorProperty());
    }
}
