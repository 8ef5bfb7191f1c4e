package org.skinweek.ui.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** One product that the user owns, as far as the welcome asks about it. */
final class OwnedItem {
    /** Months after which skin is used to what it gets. */
    private static final int USED_TO = 3;

    private final OwnedKind kind;
    private final FieldParser parser;
    private final FormField name;
    private final FormField strength;
    private final FormField spf;
    private final ObjectProperty<Form> form;
    private final BooleanProperty usedForMonths = new SimpleBooleanProperty();
    private final BooleanProperty prescribed = new SimpleBooleanProperty();
    private final BooleanBinding prescribable;
    /** What is on the shelf already; absent for what is new. */
    private @Nullable Owned existing;

    /** What the fields say. */
    private record Stated(
            String name, String strength, String spf, Form form, boolean usedForMonths, boolean prescribed) {}

    /** A product on the shelf, and what the fields said of it at first: only what the user changed there is changed. */
    private record Owned(Product product, Stated stated) {}

    /**
     * A product of a kind.
     *
     * @param usual the strengths in which what is in it is sold
     */
    OwnedItem(OwnedKind kind, ActiveStrength usual, Words words) {
        this.kind = kind;
        this.parser = new FieldParser(words);
        this.name = new FormField(text -> "");
        this.name.set(kind.name());
        this.strength = new FormField(text -> parser.percent(text).error());
        this.spf = new FormField(text -> spf(text).error());
        this.form = new SimpleObjectProperty<>(kind.form());
        this.prescribable = Bindings.createBooleanBinding(
                () -> usual.mayBePrescribed(parser.percent(strength.text()).value()), strength.textProperty());
    }

    /**
     * A product that is on the shelf already, with all that is known of it.
     *
     * @param today the day by which it is known whether the skin is used to it
     */
    static OwnedItem of(Product product, OwnedKind kind, ActiveStrength usual, Words words, LocalDate today) {
        OwnedItem item = new OwnedItem(kind, usual, words);
        item.name.begin(product.name());
        product.doses().stream()
                .filter(dose -> dose.active().equals(kind.active()))
                .flatMap(dose -> Stream.ofNullable(dose.percent()))
                .findFirst()
                .ifPresent(percent -> item.strength.begin(words.text("common.percent", percent)));
        @Nullable Integer spf = product.spf();
        item.spf.begin(spf == null ? "" : String.valueOf(spf));
        item.form.set(product.form());
        @Nullable LocalDate since = product.firstUsed();
        item.usedForMonths.set(!kind.care() && (since == null || since.isBefore(today.minusMonths(USED_TO))));
        item.prescribed.set(product.prescription());
        item.existing = new Owned(product, item.stated());
        return item;
    }

    private Stated stated() {
        return new Stated(name.text(), strength.text(), spf.text(), form.get(), usedForMonths.get(), prescribed.get());
    }

    /** The product on the shelf that this is; empty for what is new. */
    Optional<Product> existing() {
        return Optional.ofNullable(existing).map(Owned::product);
    }

    OwnedKind kind() {
        return kind;
    }

    /** What the user calls it; left blank it keeps the name of its kind. */
    FormField name() {
        return name;
    }

    /** Percent as typed; blank when the pack does not say. */
    FormField strength() {
        return strength;
    }

    /** Sun protection factor as typed; blank when the pack does not say. */
    FormField spf() {
        return spf;
    }

    /** True for what protects from the sun. */
    boolean asksSpf() {
        return kind.category() == ProductCategory.SUNSCREEN;
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }

    /** True when the skin is used to it; otherwise it counts as new today and starts slowly. */
    BooleanProperty usedForMonthsProperty() {
        return usedForMonths;
    }

    /** True when a doctor prescribed it; counts only while it is {@link #prescribableProperty() prescribable}. */
    BooleanProperty prescribedProperty() {
        return prescribed;
    }

    /** True while it may have been prescribed at the strength that is stated. */
    ObservableBooleanValue prescribableProperty() {
        return prescribable;
    }

    /** False while something that is typed cannot be understood. */
    boolean valid() {
        return Stream.of(strength, spf).map(FormField::check).reduce(true, Boolean::logicalAnd);
    }

    private FieldParser.Read<Integer> spf(String text) {
        return parser.whole(text, 1, Product.LARGEST_SPF);
    }

    /** What is on the shelf now, with what the user changed here; everything else stays as it is there. */
    Product changed(Product now, LocalDate today) {
        Stated after = stated();
        Stated first = existing == null ? after : existing.stated();
        ProductBuilder builder = ProductBuilder.from(now);
        if (!after.name().equals(first.name()) && !after.name().isBlank()) {
            builder.name(after.name().strip());
        }
        if (!after.strength().equals(first.strength())) {
            @Nullable Double percent = parser.percent(after.strength()).value();
            builder.doses(now.doses().stream()
                    .map(dose -> dose.active().equals(kind.active())
                            ? new Dose(dose.active(), percent, dose.otherName())
                            : dose)
                    .toList());
        }
        if (!after.spf().equals(first.spf())) {
            builder.spf(spf(after.spf()).value());
        }
        if (after.form() != first.form()) {
            builder.form(after.form());
        }
        if (after.usedForMonths() != first.usedForMonths()) {
            builder.firstUsed(after.usedForMonths() ? null : today);
        }
        if (after.prescribed() != first.prescribed()) {
            builder.prescription(prescribable.get() && after.prescribed());
        }
        return builder.build();
    }

    /** The product as stated; a strength that cannot be understood counts as not stated. */
    Product product(String id, LocalDate today) {
        return ProductBuilder.of(
                        id,
                        name.text().isBlank() ? kind.name() : name.text().strip(),
                        form.get(),
                        kind.category(),
                        List.of(kind.dose(parser.percent(strength.text()).value())))
                .spf(asksSpf() ? spf(spf.text()).value() : null)
                .prescription(prescribable.get() && prescribed.get())
                .firstUsed(kind.care() || usedForMonths.get() ? null : today)
                .build();
    }
}
