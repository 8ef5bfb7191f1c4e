package org.skinweek.ui.learn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ActiveSearch;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Source;

/** What the page Learn shows: a list to search, or one active, with the way back. */
public final class LearnViewModel {
    private final Workspace workspace;
    private final Catalog catalog;
    private final ActiveSearch search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Active>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Sensitivity> sensitivity;
    private final Deque<Optional<Active>> history = new ArrayDeque<>();
    private @Nullable Runnable unlisten;

    /**
     * Actives of one family.
     *
     * @param family the family
     * @param actives in catalogue order; the closest first while something is searched
     */
    public record Group(ActiveFamily family, List<Active> actives) {
        /** Copies the list. */
        public Group {
            actives = List.copyOf(actives);
        }
    }

    /** The whole list. */
    public LearnViewModel(Workspace workspace, Catalog catalog) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.search = new ActiveSearch(catalog);
        this.sensitivity =
                new ReadOnlyObjectWrapper<>(workspace.notebook().profile().sensitivity());
        query.addListener((observable, before, now) -> find());
        find();
    }

    /** Follows the skin profile until {@link #detach}. */
    public void attach() {
        detach();
        unlisten =
                workspace.listen(notebook -> sensitivity.set(notebook.profile().sensitivity()));
        sensitivity.set(workspace.notebook().profile().sensitivity());
    }

    /** Stops following. */
    public void detach() {
        if (unlisten != null) {
            unlisten.run();
            unlisten = null;
        }
    }

    /** What is searched for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What is found, by family; no empty families. */
    public ObservableList<Group> groups() {
        return groups;
    }

    /** The active that is shown; empty while the list is. */
    public ReadOnlyObjectProperty<Optional<Active>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The sensitivity of the user's skin, for which frequencies are told. */
    public ReadOnlyObjectProperty<Sensitivity> sensitivityProperty() {
        return sensitivity.getReadOnlyProperty();
    }

    /** Shows an active; an id that the catalogue lacks changes nothing. */
    public void open(String id) {
        catalog.active(id)
                .filter(active -> !current.get().equals(Optional.of(active)))
                .ifPresent(active -> {
                    history.push(current.get());
                    current.set(Optional.of(active));
                });
    }

    /** Shows what was shown before; the list in the end. */
    public void back() {
        current.set(history.isEmpty() ? Optional.empty() : history.pop());
    }

    /** The sources with these ids, in that order. */
    public List<Source> sources(List<String> ids) {
        return ids.stream().flatMap(id -> catalog.source(id).stream()).toList();
    }

    private void find() {
        Map<ActiveFamily, List<Active>> byFamily = new EnumMap<>(ActiveFamily.class);
        for (Active active : search.find(query.get())) {
            byFamily.computeIfAbsent(active.family(), family -> new ArrayList<>())
                    .add(active);
        }
        groups.setAll(byFamily.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList());
    }
}
