package org.skinweek.ui.schedule;

import java.util.Arrays;
import javafx.scene.control.ComboBox;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The controls of something that happens to the skin on a date. */
final class EventForm extends FormGrid {
    EventForm(EventFormModel model, Words words) {
        ComboBox<SkinEventKind> kind = FormControls.dropDown(
                model.kindProperty(), Arrays.asList(SkinEventKind.values()), each -> words.textOf("event.", each));
        kind.setId("event-kind");
        addWide(new FieldBox(words.text("schedule.event.kind"), kind));
        DateField date = new DateField(model.date(), words);
        date.setId("event-date");
        addWide(new FieldBox(
                        words.text("schedule.event.date"), date, model.date().errorProperty())
                .saying(date.reading()));
        addWide(TextLabels.wrapped(words.text("schedule.event.note"), "note"));
    }
}
