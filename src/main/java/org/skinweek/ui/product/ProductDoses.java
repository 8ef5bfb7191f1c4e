package org.skinweek.ui.product;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveSearch;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Dose;
import org.skinweek.words.Words;

/** The actives in the form of a product: found by a few letters, by a label, or named where the catalogue has none. */
public final class ProductDoses {
    private static final int SUGGESTIONS = 8;

    private final Catalog catalog;
    private final Words words;
    private final ActiveSearch search;
    private final ObservableList<DoseRow> rows = FXCollections.observableArrayList();

    ProductDoses(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.search = new ActiveSearch(catalog);
    }

    /** A row for each, in the order in which they were added. */
    public ObservableList<DoseRow> rows() {
        return rows;
    }

    /** As they are now; a strength that cannot be understood counts as not stated. */
    public List<Dose> doses() {
        return rows.stream().map(DoseRow::dose).toList();
    }

    /** Actives for a few typed letters, the closest first, without those that are in the product already. */
    public List<Active> suggestions(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        return search.find(query).stream()
                .filter(active -> !holds(active.id()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Adds an active; one that is there already stays as it is. */
    public void add(Active active) {
        add(Dose.of(active.id()));
    }

    /** Adds an active with its strength; one that is there already stays as it is. */
    public void add(Dose dose) {
        if (!holds(dose.identity())) {
            rows.add(row(dose));
        }
    }

    /** True when a text can be the name of an active that the catalogue does not know and the product does not hold. */
    public boolean offersOther(String typed) {
        String other = typed.strip();
        return !other.isEmpty()
                && other.length() <= ProductFormModel.LONGEST_NAME
                && !search.knows(other)
                && !holds(other);
    }

    /** Adds an active that the catalogue does not know, by the name on the pack. */
    public void addOther(String typed) {
        if (offersOther(typed)) {
            rows.add(row(Dose.other(typed.strip())));
        }
    }

    /** Takes an active out. */
    public void remove(DoseRow row) {
        rows.remove(row);
    }

    /** The row of an active, by its id or by the name that the pack has for it. */
    public Optional<DoseRow> row(String active) {
        return rows.stream()
                .filter(row -> row.identity().equalsIgnoreCase(active))
                .findFirst();
    }

    /** True when an active is among them, by its id or by the name that the pack has for it. */
    public boolean holds(String active) {
        return row(active).isPresent();
    }

    /** False while a strength cannot be understood; its row then says so. */
    boolean check() {
        return rows.stream().map(DoseRow::check).reduce(true, Boolean::logicalAnd);
    }

    private DoseRow row(Dose dose) {
        @Nullable Double percent = dose.percent();
        return new DoseRow(
                dose, catalog.active(dose.active()), percent == null ? "" : words.text("shelf.number", percent), words);
    }
}
