package org.skinweek.ui.shelf;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.routine.Dose;
import org.skinweek.words.Words;

/** One active in the product form, with its strength as typed. */
public final class DoseRow {
    private final Active active;
    private final StringProperty percent;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final FieldParser parser;

    DoseRow(Active active, String percent, Words words) {
        this.active = active;
        this.percent = new SimpleStringProperty(percent);
        this.parser = new FieldParser(words);
        this.percent.addListener((observable, before, now) -> check());
    }

    /** The active. */
    public Active active() {
        return active;
    }

    /** The strength in percent as typed; blank when the pack does not say. */
    public StringProperty percentProperty() {
        return percent;
    }

    /** What is wrong with the strength; empty when nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean check() {
        error.set(parser.percent(percent.get()).error());
        return error.get().isEmpty();
    }

    Dose dose() {
        @Nullable Double value = parser.percent(percent.get()).value();
        return new Dose(active.id(), value);
    }
}
