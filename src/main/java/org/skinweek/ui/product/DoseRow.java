package org.skinweek.ui.product;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Dose;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.words.Words;

/** One active in the product form, with its strength as typed; the catalogue may not know it. */
public final class DoseRow {
    private final Dose dose;
    private final Optional<Active> known;
    private final StringProperty percent;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final FieldParser parser;

    /**
     * An active.
     *
     * @param dose which active; what is typed replaces its strength
     * @param known what the catalogue knows of it
     * @param percent its strength as it stands in the field
     */
    DoseRow(Dose dose, Optional<Active> known, String percent, Words words) {
        this.dose = dose;
        this.known = known;
        this.percent = new SimpleStringProperty(percent);
        this.parser = new FieldParser(words);
        this.percent.addListener((observable, before, now) -> check());
    }

    /** The id that distinguishes it from other actives. */
    public String identity() {
        return dose.identity();
    }

    /** What people call it. */
    public String name() {
        return known.map(Active::name).orElse(dose.identity());
    }

    /** The family that gives it colour and shape; that of the quiet helpers where none is known. */
    public ActiveFamily family() {
        return known.map(Active::family).orElse(ActiveFamily.SUPPORT);
    }

    /** True when its percentage is asked for: nobody knows that of a cleanser. */
    public boolean asksStrength() {
        return known.map(Active::soldByStrength).orElse(true);
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
        return new Dose(dose.active(), value, dose.otherName());
    }
}
