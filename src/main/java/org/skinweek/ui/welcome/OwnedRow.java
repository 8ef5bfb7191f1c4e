package org.skinweek.ui.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;

/** One kind of product in the welcome, as ticked or not. */
final class OwnedRow {
    /** Stands for a strength that the pack does not state. */
    static final Double NOT_KNOWN = 0.0;

    private final Offer offer;
    private final BooleanProperty owned = new SimpleBooleanProperty();
    private final BooleanProperty usedForMonths = new SimpleBooleanProperty();
    private final ObjectProperty<Double> strength = new SimpleObjectProperty<>(NOT_KNOWN);

    OwnedRow(Offer offer) {
        this.offer = offer;
    }

    Offer offer() {
        return offer;
    }

    BooleanProperty ownedProperty() {
        return owned;
    }

    /** True when the skin is used to it; otherwise it counts as new today and starts slowly. */
    BooleanProperty usedForMonthsProperty() {
        return usedForMonths;
    }

    /** Percent, or {@link #NOT_KNOWN}. */
    ObjectProperty<Double> strengthProperty() {
        return strength;
    }

    Product product(String id, String name, LocalDate today) {
        return new Product(
                id,
                name,
                offer.form(),
                offer.category(),
                List.of(new Dose(offer.active(), strength.get().equals(NOT_KNOWN) ? null : strength.get())),
                false,
                null,
                offer.care() || usedForMonths.get() ? null : today,
                null,
                Set.of(),
                null,
                null,
                false);
    }
}
