package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WishResolver;
import org.skinweek.planner.search.Planner;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.EventWindow;

/** Plans requests for a notebook, each on top of the ones before it. */
public final class NotebookPlanner {
    /** How many weeks that cannot repeat are planned each by its dates; the last of them goes on. */
    private static final int WEEKS = 8;

    private final Treatments treatments;
    private final PlanTasks tasks;
    private final Planner planner;

    /** A planner by the rules of a checker. */
    public NotebookPlanner(Checker checker, Catalog catalog, PlannerData data) {
        this(checker, new WishResolver(checker, catalog, data), catalog, data);
    }

    /** A planner with the wishes of a resolver that others ask, too, so that none is looked for twice. */
    NotebookPlanner(Checker checker, WishResolver wishes, Catalog catalog, PlannerData data) {
        this.treatments = new Treatments(catalog);
        this.tasks = new PlanTasks(wishes, catalog, data);
        this.planner = new Planner(checker, catalog);
    }

    /** Plans until everything is proven, however long that takes. */
    public PlanOutcome run(Notebook notebook, List<PlanRequest> requests, LocalDate today) {
        return run(notebook, requests, today, Stop.NEVER, proposal -> {});
    }

    /**
     * Plans until everything is proven or the stop is true; the answer is then the best found so far. Where rhythms drift
     * along the weekdays, days for every week are followed by weeks that change what those rhythms make them change; weeks
     * around an event are changed alone.
     *
     * @param requests at least one, in order of time; their days do not overlap
     * @param better is told of each better week for the first request, on the same thread
     */
    public PlanOutcome run(
            Notebook notebook, List<PlanRequest> requests, LocalDate today, Stop stop, Consumer<Proposal> better) {
        return run(
                notebook, requests, withLaterWeeks(requests, notebook), today, /* nextIsOpen= */ false, stop, better);
    }

    /** Plans only the first days of each request, whatever rhythms and events make of the weeks after them. */
    PlanOutcome runOnly(Notebook notebook, List<PlanRequest> requests, LocalDate today, Stop stop) {
        return run(notebook, requests, requests, today, /* nextIsOpen= */ false, stop, better -> {});
    }

    /** Plans seven days of which the next seven are planned afterwards, so that only what is certain of those counts. */
    PlanOutcome runBeforeNext(Notebook notebook, PlanRequest request, LocalDate today, Stop stop) {
        List<PlanRequest> only = List.of(request);
        return run(notebook, only, only, today, /* nextIsOpen= */ true, stop, better -> {});
    }

    /**
     * Plans seven days once more, now that others before or after them may have changed.
     *
     * @param known what was planned for them
     * @param nextIsOpen true where the seven days after them are planned next
     */
    PlanOutcome runAgain(Notebook notebook, PlannedDays known, boolean nextIsOpen, LocalDate today, Stop stop) {
        PlanRequest request = known.request();
        PlanTask task = tasks.of(notebook, request, today, nextIsOpen);
        Proposal proposal = planner.planAgain(task, known.proposal(), stop);
        List<Change> changes = PlanChanges.of(notebook, request, task.week(), proposal.uses(), /* more= */ false);
        return new PlanOutcome(notebook, notebook.after(changes), List.of(new PlannedDays(request, proposal)));
    }

    private PlanOutcome run(
            Notebook notebook,
            List<PlanRequest> requests,
            List<PlanRequest> all,
            LocalDate today,
            boolean nextIsOpen,
            Stop stop,
            Consumer<Proposal> better) {
        Notebook planned = notebook.after(starts(notebook, requests));
        List<PlannedDays> stages = new ArrayList<>();
        for (PlanRequest request : all) {
            Consumer<Proposal> told = stages.isEmpty() ? better : proposal -> {};
            Proposal proposal = planner.plan(tasks.of(planned, request, today, nextIsOpen), stop, told);
            boolean more = !request.equals(all.get(all.size() - 1));
            List<Change> changes =
                    PlanChanges.of(planned, request, proposal.task().week(), proposal.uses(), more);
            if (requests.contains(request) || !changes.isEmpty()) {
                stages.add(new PlannedDays(request, proposal));
            }
            planned = planned.after(changes);
        }
        return new PlanOutcome(notebook, planned, stages);
    }

    /** The requests, and after each one for every week the weeks until the next that may have to be otherwise. */
    private List<PlanRequest> withLaterWeeks(List<PlanRequest> requests, Notebook notebook) {
        boolean drift = DatedUses.drift(notebook, treatments, requests.get(0).from());
        if (!drift && notebook.schedule().events().isEmpty()) {
            return requests;
        }
        List<PlanRequest> all = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            PlanRequest request = requests.get(i);
            all.add(request);
            LocalDate end = i + 1 < requests.size()
                    ? requests.get(i + 1).from()
                    : request.from().plusWeeks(WEEKS);
            LocalDate next = drift ? request.from().plusWeeks(1) : request.from();
            while (request.everyWeek() && next.plusWeeks(1).compareTo(end) <= 0) {
                PlanRequest again = request.inDays((int) ChronoUnit.DAYS.between(request.from(), next))
                        .withStyle(PlanStyle.LEAST_CHANGE);
                if (drift) {
                    all.add(again);
                } else if (isNearEvent(next, notebook)) {
                    all.add(again.once(0));
                }
                next = next.plusWeeks(1);
            }
        }
        return all;
    }

    private static boolean isNearEvent(LocalDate week, Notebook notebook) {
        return notebook.schedule().events().stream()
                .map(event -> new TimelineEvent(event.kind(), (int) ChronoUnit.DAYS.between(week, event.date())))
                .anyMatch(EventWindow::mayReach);
    }

    /** The changes that let each product start on the first day of the request that introduces it, and not before. */
    private static List<Change> starts(Notebook notebook, List<PlanRequest> requests) {
        List<Change> changes = new ArrayList<>();
        for (PlanRequest request : requests) {
            for (String id : request.introduced()) {
                notebook.product(id)
                        .filter(product -> !request.from().equals(product.starts()))
                        .ifPresent(product ->
                                changes.add(new Change.OfProduct(product, product.withStarts(request.from()))));
            }
        }
        return changes;
    }
}
