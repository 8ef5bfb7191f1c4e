package org.skinweek.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.rules.Checker;

/**
 * Offers another beginning of a rhythm to somebody who looks at the coming weeks. Only the rhythm changes when it is taken:
 * what the weeks then have room for is offered like anything else.
 */
public final class PhaseOffers {
    private final Checker checker;
    private final WeeksPlanner weeks;
    private final PhaseFinder phases;

    /** Offers by the rules of a checker. */
    public PhaseOffers(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.weeks = new WeeksPlanner(checker, catalog, data);
        this.phases = new PhaseFinder(checker, catalog, data);
    }

    /**
     * What to offer from the next week on; nothing while the skin recovers, nor what would raise flags in weeks that stay as
     * they are planned.
     *
     * @param stop once true, there is nothing to offer
     */
    public Optional<PhaseProposal> of(Notebook notebook, LocalDate today, Stop stop) {
        LocalDate from = notebook.settings().weekStart(today).plusWeeks(1);
        int count = Forecast.WEEKS - 1;
        PhaseShifts shifts =
                new PhaseShifts(notebook, from, from.plusWeeks(count).minusDays(1));
        boolean none = shifts.ofCycles().isEmpty() && shifts.ofProducts().isEmpty();
        if (none || !SkinDays.course(checker, notebook).on(today).none()) {
            return Optional.empty();
        }
        PlannedWeeks planned = weeks.plan(notebook, from, count, today, stop);
        Optional<PhaseProposal> found = stop.now() ? Optional.empty() : phases.find(planned, today, stop);
        return found.filter(proposal -> !stop.now()
                && flags(notebook.after(proposal.shifting()), from, count, today)
                        <= flags(notebook, from, count, today));
    }

    private int flags(Notebook notebook, LocalDate from, int count, LocalDate today) {
        return from.datesUntil(from.plusWeeks(count), Period.ofWeeks(1))
                .map(start -> checker.warnings(TimelineBuilder.of(notebook, start, today)))
                .mapToInt(List::size)
                .sum();
    }
}
