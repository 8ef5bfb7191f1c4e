package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.RhythmCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The form of a cycle: its nights, who follows which of them, and what comes of it. */
public final class CycleFormModel {
    private final Notebook notebook;
    private final Words words;
    private final FieldParser parser;
    private final ProductTexts products;
    private final Treatments treatments;
    private final LocalDate today;
    private final String id;
    private final boolean editing;
    private final FormField name;
    private final FormField first;
    private final ObservableList<NightRow> nights = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SkinCycle>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A form of a cycle, or of a new one that begins tonight with four nights.
     *
     * @param cycle what to change; absent to make one
     * @param newId id of a new cycle
     */
    public CycleFormModel(
            Notebook notebook, Catalog catalog, @Nullable SkinCycle cycle, String newId, LocalDate today, Words words) {
        this.notebook = notebook;
        this.words = words;
        this.parser = new FieldParser(words);
        this.products = new ProductTexts(catalog, words);
        this.treatments = new Treatments(catalog);
        this.today = today;
        this.id = cycle == null ? newId : cycle.id();
        this.editing = cycle != null;
        name = new FormField(text -> text.isBlank() ? words.text("schedule.cycle.error.name") : "");
        first = new FormField(this::firstError);
        first.begin(parser.show(cycle == null ? today : cycle.from()));
        if (cycle == null) {
            choose(ReadyCycle.FOUR_NIGHTS);
        } else {
            name.begin(cycle.name());
            fill(cycle.nights());
            follow(cycle);
        }
        nights.addListener((ListChangeListener<NightRow>) change -> look());
        first.textProperty().addListener((observable, before, now) -> look());
        look();
    }

    private void follow(SkinCycle cycle) {
        for (Product product : notebook.products().values()) {
            Set<String> followed = RhythmCommands.nights(notebook, product.id(), cycle.id(), today);
            nights.stream()
                    .filter(night -> followed.contains(night.text()))
                    .forEach(night -> night.products().add(product.id()));
        }
    }

    private void fill(List<String> texts) {
        nights.setAll(texts.stream().map(this::row).toList());
    }

    private NightRow row(String text) {
        NightRow row = new NightRow(text, this::nightError);
        row.name().textProperty().addListener((observable, before, now) -> look());
        return row;
    }

    /** True when the form changes a cycle that is there. */
    public boolean editing() {
        return editing;
    }

    /** What the user calls it. */
    public FormField name() {
        return name;
    }

    /** The first evening. */
    public FormField first() {
        return first;
    }

    /** The nights in order. */
    ObservableList<NightRow> nights() {
        return nights;
    }

    /** Begins with a ready-made cycle; ticks stay where a night has the same name, and so does a name of the user's own. */
    public void choose(ReadyCycle ready) {
        boolean own = Stream.of(ReadyCycle.values())
                .noneMatch(each -> each.text(words).equals(name.text().strip()));
        if (name.text().isBlank() || !own) {
            name.set(ready.text(words));
        }
        List<NightRow> before = List.copyOf(nights);
        List<NightRow> rows = ready.nights(words).stream().map(this::row).toList();
        for (NightRow row : rows) {
            before.stream()
                    .filter(old -> old.text().equals(row.text()))
                    .forEach(old -> row.products().addAll(old.products()));
        }
        nights.setAll(rows);
    }

    /** True while there is room for one more night. */
    public boolean canAdd() {
        return nights.size() < SkinCycle.MOST;
    }

    /** Adds a night of rest at the end. */
    NightRow add() {
        NightRow row = row(NightKind.REST.text(words));
        nights.add(row);
        return row;
    }

    /** True while a night can be spared. */
    public boolean canRemove() {
        return nights.size() > SkinCycle.LEAST;
    }

    void remove(NightRow row) {
        nights.remove(row);
    }

    /** Moves a night so many places later, as far as there are any. */
    void move(NightRow row, int places) {
        int at = nights.indexOf(row);
        int to = at + places;
        if (to >= 0 && to < nights.size()) {
            List<NightRow> moved = new ArrayList<>(nights);
            moved.add(to, moved.remove(at));
            nights.setAll(moved);
        }
    }

    /** The different names of the nights, in order. */
    ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** The cycle as it would be; as it was while something is wrong. */
    ReadOnlyObjectProperty<Optional<SkinCycle>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The products that make sense in nights of a name. */
    List<Product> fitting(String night) {
        return notebook.shelf().stream()
                .filter(product -> isFitting(night, product))
                .toList();
    }

    /** The other products of the shelf. */
    List<Product> others(String night) {
        return notebook.shelf().stream()
                .filter(product -> !isFitting(night, product))
                .toList();
    }

    private boolean isFitting(String night, Product product) {
        boolean allowed = treatments.allowed(product).contains(Session.EVENING);
        return allowed
                && (follows(night, product.id())
                        || NightKind.of(night, words)
                                .map(kind -> kind.families().contains(products.family(product)))
                                .orElseGet(() -> treatments.treats(product)));
    }

    /** True when a product is ticked for a night of this name. */
    boolean follows(String night, String product) {
        return nights.stream()
                .anyMatch(row -> row.text().equals(night) && row.products().contains(product));
    }

    /** Ticks a product for all nights of a name, or takes the tick away. */
    void follow(String night, String product, boolean ticked) {
        for (NightRow row : nights) {
            if (row.text().equals(night)) {
                if (ticked) {
                    row.products().add(product);
                } else {
                    row.products().remove(product);
                }
            }
        }
    }

    private void look() {
        List<String> distinct = nights.stream()
                .map(NightRow::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (!distinct.equals(names.get())) {
            names.set(distinct);
        }
        draft().ifPresent(cycle -> shown.set(Optional.of(cycle)));
    }

    private Optional<SkinCycle> draft() {
        @Nullable LocalDate from = parser.anyDate(first.text(), today).value();
        List<String> texts = nights.stream().map(NightRow::text).toList();
        boolean right = texts.size() >= SkinCycle.LEAST
                && texts.size() <= SkinCycle.MOST
                && texts.stream().noneMatch(String::isEmpty);
        return from != null && right
                ? Optional.of(new SkinCycle(id, name.text().strip(), from, texts))
                : Optional.empty();
    }

    /** The cycle and the command that stores it; empty while something is missing or wrong. */
    public Optional<Function<Notebook, Optional<Command>>> submit() {
        boolean right = name.check();
        right &= first.check();
        for (NightRow night : nights) {
            right &= night.name().check();
        }
        return right ? draft().map(cycle -> RhythmCommands.setCycle(cycle, followers(), today)) : Optional.empty();
    }

    /** The id of the cycle. */
    public String id() {
        return id;
    }

    private Map<String, Set<String>> followers() {
        Map<String, Set<String>> followers = new LinkedHashMap<>();
        for (NightRow night : nights) {
            for (String product : night.products()) {
                followers
                        .computeIfAbsent(product, each -> new LinkedHashSet<>())
                        .add(night.text());
            }
        }
        return followers;
    }

    private String nightError(String text) {
        return text.isBlank() ? words.text("schedule.cycle.error.night") : "";
    }

    private String firstError(String text) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        return read.value() == null && read.error().isEmpty() ? words.text("schedule.error.day") : read.error();
    }
}
