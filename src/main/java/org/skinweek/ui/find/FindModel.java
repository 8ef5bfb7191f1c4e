package org.skinweek.ui.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;

/** What somebody types to find something, what fits it, and which of that Enter would open. */
public final class FindModel {
    /** So many of a kind are shown at most while something is typed; another letter brings the rest. */
    private static final int MOST_OF_A_KIND = 7;
    /** What is offered where nothing fits, by id. */
    private static final Set<String> LAST_RESORT = Set.of("do-add_product", "page-learn");

    private List<FindEntry> entries;
    private FindMatcher matcher;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found;
    private final ReadOnlyObjectWrapper<Optional<FindEntry>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What fits, by kind.
     *
     * @param query what was typed, without the blanks around it
     * @param groups the kind with the best entry first, and the best of each kind first; without a query the kinds in
     *     their own order. Where nothing fits, what to do next.
     * @param total how many fit, those included that are not shown
     */
    public record Found(String query, List<Group> groups, int total) {
        /** Copies the list. */
        public Found {
            groups = List.copyOf(groups);
        }

        /** The entries that are shown, from top to bottom. */
        public List<FindEntry> shown() {
            return groups.stream().flatMap(group -> group.entries().stream()).toList();
        }

        /** True where something was typed and nothing fits it. */
        public boolean nothing() {
            return total == 0 && !query.isEmpty();
        }
    }

    /**
     * Entries of one kind.
     *
     * @param kind the kind
     * @param entries at least one
     */
    public record Group(EntryKind kind, List<FindEntry> entries) {
        /** Copies the list. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A search among entries, in the order in which they are shown while nothing is typed. */
    public FindModel(List<FindEntry> entries) {
        this.entries = List.copyOf(entries);
        this.matcher = new FindMatcher(entries);
        this.found = new ReadOnlyObjectWrapper<>(find(""));
        query.addListener((observable, before, now) -> look());
        look();
    }

    /** Begins anew among other entries, with nothing typed. */
    public void renew(List<FindEntry> others) {
        entries = List.copyOf(others);
        matcher = new FindMatcher(entries);
        query.set("");
        look();
    }

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What fits it. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What Enter would open; empty where there is nothing at all. */
    public ReadOnlyObjectProperty<Optional<FindEntry>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses an entry that is so many places further down; beyond the last comes the first, and the other way round. */
    public void move(int places) {
        List<FindEntry> shown = found.get().shown();
        if (!shown.isEmpty()) {
            int at = chosen.get().map(shown::indexOf).orElse(-places);
            choose(shown.get(Math.floorMod(at + places, shown.size())));
        }
    }

    /** Chooses the first entry. */
    public void first() {
        found.get().shown().stream().findFirst().ifPresent(this::choose);
    }

    /** Chooses the last entry. */
    public void last() {
        found.get().shown().stream().reduce((one, next) -> next).ifPresent(this::choose);
    }

    private void choose(FindEntry entry) {
        chosen.set(Optional.of(entry));
    }

    private void look() {
        Found now = find(query.get().strip());
        chosen.set(now.shown().stream().findFirst());
        found.set(now);
    }

    private Found find(String typed) {
        if (typed.isEmpty()) {
            return new Found("", browse(), entries.size());
        }
        List<FindEntry> fitting = matcher.find(typed);
        return fitting.isEmpty()
                ? new Found(typed, grouped(lastResort(), false), 0)
                : new Found(typed, grouped(fitting, true), fitting.size());
    }

    /** What a newcomer should see: what can be done and where to go; what there is to read would bury it. */
    private List<Group> browse() {
        List<FindEntry> browsed = entries.stream()
                .filter(entry -> entry.kind().compareTo(EntryKind.ACTIVE) < 0)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        return grouped(browsed, false);
    }

    private List<FindEntry> lastResort() {
        return entries.stream()
                .filter(entry -> LAST_RESORT.contains(entry.id()))
                .toList();
    }

    private static List<Group> grouped(List<FindEntry> sorted, boolean limited) {
        Map<EntryKind, List<FindEntry>> byKind = new LinkedHashMap<>();
        for (FindEntry entry : sorted) {
            List<FindEntry> group = byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>());
            if (!limited || group.size() < MOST_OF_A_KIND) {
                group.add(entry);
            }
        }
        return byKind.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
