package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.schedule.DaysAway;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The form of days away. */
public final class AwayFormModel {
    private final Notebook notebook;
    private final ProductTexts products;
    private final Words words;
    private final FieldParser parser;
    private final LocalDate today;
    private final UUID id;
    private final FormField from;
    private final FormField to;
    private final ObjectProperty<DaysAway.Keep> keep = new SimpleObjectProperty<>(DaysAway.Keep.CARE);
    private final ObservableSet<String> packed = FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /**
     * A form.
     *
     * @param stay what to change; absent for new days away
     * @param newId id of new days away
     */
    public AwayFormModel(
            Notebook notebook, Catalog catalog, @Nullable DaysAway stay, UUID newId, LocalDate today, Words words) {
        this.notebook = notebook;
        this.products = new ProductTexts(catalog, words);
        this.words = words;
        this.parser = new FieldParser(words);
        this.today = today;
        this.id = stay == null ? newId : stay.id();
        from = new FormField(this::fromError);
        to = new FormField(this::toError);
        if (stay == null) {
            packed.addAll(care());
        } else {
            from.begin(parser.show(stay.from()));
            to.begin(parser.show(stay.to()));
            keep.set(stay.keep());
            packed.addAll(stay.keep() == DaysAway.Keep.PACKED ? stay.products() : care());
        }
        from.textProperty().addListener((observable, before, now) -> {
            if (!to.text().isBlank()) {
                to.check();
            }
        });
        packed.addListener((SetChangeListener<String>) change -> missing.set(""));
        keep.addListener((observable, before, now) -> missing.set(""));
    }

    /** What washes, moistens and protects: what goes on where only care does, and what one packs at first. */
    private Set<String> care() {
        return notebook.shelf().stream()
                .filter(products::support)
                .map(Product::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first day. */
    public FormField from() {
        return from;
    }

    /** The last day. */
    public FormField to() {
        return to;
    }

    /** What goes on meanwhile. */
    public ObjectProperty<DaysAway.Keep> keepProperty() {
        return keep;
    }

    /** What can be packed. */
    public List<Product> shelf() {
        return notebook.shelf();
    }

    /** Ids of what is packed. */
    public ObservableSet<String> packed() {
        return packed;
    }

    /** Says that nothing is packed once it should be stored. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The days away; empty while something is missing or wrong. */
    public Optional<DaysAway> submit() {
        boolean right = from.check();
        right &= to.check();
        Set<String> goesOn = switch (keep.get()) {
            case NOTHING -> Set.of();
            case CARE -> care();
            case PACKED -> packed;
        };
        boolean empty = keep.get() == DaysAway.Keep.PACKED && packed.isEmpty();
        missing.set(empty ? words.text("schedule.away.error.packed") : "");
        @Nullable LocalDate first = parser.anyDate(from.text(), today).value();
        @Nullable LocalDate last = parser.anyDate(to.text(), today).value();
        return !right || empty || first == null || last == null
                ? Optional.empty()
                : Optional.of(new DaysAway(id, first, last, keep.get(), goesOn));
    }

    private String fromError(String text) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        return read.value() == null && read.error().isEmpty() ? words.text("schedule.error.day") : read.error();
    }

    private String toError(String text) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        @Nullable LocalDate last = read.value();
        @Nullable LocalDate first = parser.anyDate(from.text(), today).value();
        if (last == null) {
            return read.error().isEmpty() ? words.text("schedule.error.day") : read.error();
        }
        if (first == null) {
            return "";
        }
        if (last.isBefore(first)) {
            return words.text("schedule.error.order");
        }
        return ChronoUnit.DAYS.between(first, last) >= DaysAway.MOST_DAYS
                ? words.text("schedule.away.error.long", DaysAway.MOST_DAYS)
                : "";
    }
}
