package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.search.Planner;
import org.skinweek.rules.Checker;

/** Plans requests for a notebook, each on top of the ones before it. */
public final class NotebookPlanner {
    private final PlanTasks tasks;
    private final Planner planner;

    /** A planner by the rules of a checker. */
    public NotebookPlanner(Checker checker, Catalog catalog, PlannerData data) {
        this.tasks = new PlanTasks(checker, catalog, data);
        this.planner = new Planner(checker, catalog);
    }

    /** Plans until everything is proven, however long that takes. */
    public PlanOutcome run(Notebook notebook, List<PlanRequest> requests, LocalDate today) {
        return run(notebook, requests, today, Stop.NEVER, proposal -> {});
    }

    /**
     * Plans until everything is proven or the stop is true; the answer is then the best found so far.
     *
     * @param requests at least one, in order of time; their days do not overlap
     * @param better is told of each better week for the first request, on the same thread
     */
    public PlanOutcome run(
            Notebook notebook, List<PlanRequest> requests, LocalDate today, Stop stop, Consumer<Proposal> better) {
        Notebook planned = notebook.after(starts(notebook, requests));
        List<PlannedDays> stages = new ArrayList<>();
        for (PlanRequest request : requests) {
            Consumer<Proposal> told = stages.isEmpty() ? better : proposal -> {};
            Proposal proposal = planner.plan(tasks.of(planned, request, today), stop, told);
            stages.add(new PlannedDays(request, proposal));
            boolean more = stages.size() < requests.size();
            planned = planned.after(
                    PlanChanges.of(planned, request, proposal.task().week(), proposal.uses(), more));
        }
        return new PlanOutcome(notebook, planned, stages);
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
