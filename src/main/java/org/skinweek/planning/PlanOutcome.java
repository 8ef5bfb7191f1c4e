package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.PlanException;

/**
 * The outcome of some requests, planned one after the other.
 *
 * @param before the notebook before planning
 * @param after the notebook with the proposed plan
 * @param stages the days that were planned, in order of time; at least one
 */
public record PlanOutcome(Notebook before, Notebook after, List<PlannedDays> stages) {
    /** Copies the list. */
    public PlanOutcome {
        stages = List.copyOf(stages);
    }

    /** True when everything that the outcome depends on is unchanged since it was planned. */
    public boolean isFor(Notebook now) {
        return before.plan().equals(now.plan())
                && before.schedule().equals(now.schedule())
                && before.products().equals(now.products())
                && before.profile().equals(now.profile())
                && before.adjustments().equals(now.adjustments())
                && before.diary().equals(now.diary());
    }

    /** The changes that carry out the proposed plan. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(PlanChanges.between(before.plan(), after.plan()));
        Set<PlanException> was = before.schedule().exceptions();
        Set<PlanException> is = after.schedule().exceptions();
        was.stream()
                .filter(each -> !is.contains(each))
                .forEach(each -> changes.add(new Change.OfException(each, null)));
        is.stream()
                .filter(each -> !was.contains(each))
                .forEach(each -> changes.add(new Change.OfException(null, each)));
        return changes;
    }

    /** True when the plan changes, or the day on which a product starts. */
    public boolean changesAnything() {
        return !changes().isEmpty() || !starts().isEmpty();
    }

    /** The new days on which products start, by id, where they change. */
    public Map<String, LocalDate> starts() {
        Map<String, LocalDate> starts = new LinkedHashMap<>();
        for (Product product : after.products().values()) {
            @Nullable LocalDate day = product.starts();
            boolean same = before.product(product.id())
                    .filter(old -> Objects.equals(day, old.starts()))
                    .isPresent();
            if (day != null && !same) {
                starts.put(product.id(), day);
            }
        }
        return starts;
    }

    /** The first of the planned days on which anything comes, goes or moves; empty where nothing changes. */
    public Optional<LocalDate> firstChange() {
        return stages.stream()
                .flatMap(stage -> stage.request()
                        .from()
                        .datesUntil(
                                stage.request().from().plusDays(stage.request().days())))
                .filter(day -> Stream.of(Session.values())
                        .anyMatch(session -> !on(before, day, session).equals(on(after, day, session))))
                .findFirst();
    }

    private static Set<String> on(Notebook notebook, LocalDate day, Session session) {
        return Set.copyOf(notebook.datedDays(day).products(day.getDayOfWeek(), session));
    }

    /** True when a product of a kind comes, goes or moves in any of the planned days. */
    public boolean changes(Predicate<String> products) {
        for (PlannedDays stage : stages) {
            LocalDate from = stage.request().from();
            Set<WeekPlacement> changed = symmetricDifference(
                    before.datedDays(from).placements(), after.datedDays(from).placements());
            if (changed.stream().anyMatch(placement -> products.test(placement.product()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<WeekPlacement> symmetricDifference(Set<WeekPlacement> one, Set<WeekPlacement> other) {
        Set<WeekPlacement> difference = new HashSet<>(one);
        difference.addAll(other);
        difference.removeIf(placement -> one.contains(placement) && other.contains(placement));
        return difference;
    }

    /** True when all of the planned days are proven the best. */
    public boolean proven() {
        return stages.stream().allMatch(stage -> stage.proposal().proven());
    }
}
