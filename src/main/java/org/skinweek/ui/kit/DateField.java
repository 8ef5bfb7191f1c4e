package org.skinweek.ui.kit;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** A date that can be typed or picked; what is typed stays as it is, so that the form can say what is wrong with it. */
public final class DateField extends DatePicker {
    private final StringBinding reading;

    /** A field for a date, in the language of these texts. */
    public DateField(FormField field, Words words) {
        FieldParser parser = new FieldParser(words);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? field.text() : parser.show(date);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return parser.parse(text).orElse(null);
            }
        });
        setMaxWidth(Double.MAX_VALUE);
        parser.parse(field.text()).ifPresent(this::setValue);
        getEditor().setText(field.text());
        getEditor().textProperty().bindBidirectional(field.textProperty());
        reading = Bindings.createStringBinding(() -> parser.inWords(field.text()), field.textProperty());
    }

    /** How the typed text is read, in words, since 3/4 is one day here and another there; empty when it is no date. */
    public StringBinding reading() {
        return reading;
    }
}
