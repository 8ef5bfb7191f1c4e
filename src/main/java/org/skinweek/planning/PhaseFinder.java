package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * Looks for phases of rhythms with which planned weeks would have fewer flags, or miss fewer uses: each phase of one
 * rhythm after the other is planned, and the best one stays. Where none is better, there is nothing to propose. What is
 * prescribed keeps its nights and its uses.
 */
public final class PhaseFinder {
    private final Checker checker;
    private final WeeksPlanner planner;

    /** Looks by the rules of a checker. */
    public PhaseFinder(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.planner = new WeeksPlanner(checker, catalog, data);
    }

    /**
     * Better phases; empty where there are none.
     *
     * @param planned weeks whose rhythms are as they are
     * @param today the current day, by the user's cut-off
     * @param stop once true, the phases found until then are the answer
     */
    public Optional<PhaseProposal> find(PlannedWeeks planned, LocalDate today, Stop stop) {
        return new Run(planned, today, stop).proposal();
    }

    /** The state of one search. */
    private final class Run {
        private final PlannedWeeks planned;
        private final LocalDate from;
        private final LocalDate today;
        private final Stop stop;
        private final int laid;
        private final int laidPrescribed;
        private final WeeksOutcome now;
        private final List<NewPhase> phases = new ArrayList<>();
        private final List<Change> shifting = new ArrayList<>();
        private PlannedWeeks best;
        private WeeksOutcome then;

        Run(PlannedWeeks planned, LocalDate today, Stop stop) {
            this.planned = planned;
            this.from = planned.weeks().get(0).request().from();
            this.today = today;
            this.stop = stop;
            laid = laid(planned, product -> true);
            laidPrescribed = laid(planned, Product::isPrescribed);
            now = outcome(planned);
            best = planned;
            then = now;
        }

        Optional<PhaseProposal> proposal() {
            LocalDate last = from.plusWeeks(planned.weeks().size()).minusDays(1);
            PhaseShifts shifts = new PhaseShifts(planned.before(), from, last);
            shifts.ofCycles().forEach(this::tryEach);
            shifts.ofProducts().forEach(this::tryEach);
            return phases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PhaseProposal(phases, shifting, best, now, then));
        }

        /** Takes the best phase of one rhythm, on top of those that were taken. */
        private void tryEach(List<PhaseShifts.Shift> shifts) {
            Notebook notebook = planned.before().after(shifting);
            Optional<PhaseShifts.Shift> taken = Optional.empty();
            for (PhaseShifts.Shift shift : shifts) {
                if (then.isPerfect() || stop.now()) {
                    break;
                }
                PlannedWeeks weeks = planner.plan(
                        notebook.after(shift.changes()), from, planned.weeks().size(), today, stop);
                WeeksOutcome outcome = outcome(weeks);
                if (!stop.now() && outcome.isBetterThan(then)) {
                    best = weeks;
                    then = outcome;
                    taken = Optional.of(shift);
                }
            }
            taken.ifPresent(shift -> {
                phases.add(shift.phase());
                shifting.addAll(shift.changes());
            });
        }

        /** A use of a rhythm that a later beginning drops is missed like any other. */
        private WeeksOutcome outcome(PlannedWeeks weeks) {
            int stops = 0;
            int flags = 0;
            int prescribed = Math.max(0, laidPrescribed - laid(weeks, Product::isPrescribed));
            for (PlannedDays week : weeks.weeks()) {
                Timeline timeline =
                        TimelineBuilder.of(weeks.after(), week.request().from(), today);
                for (Flag flag : checker.warnings(timeline)) {
                    flags++;
                    stops += flag.severity() == Severity.STOP ? 1 : 0;
                }
                prescribed += week.missedPrescribed();
            }
            int missed = weeks.missed() + Math.max(0, laid - laid(weeks, product -> true));
            return new WeeksOutcome(stops, flags - stops, prescribed, missed);
        }
    }

    /** How many uses of rhythms there are of some products in some weeks. */
    private static int laid(PlannedWeeks weeks, Predicate<Product> which) {
        int laid = 0;
        for (PlannedDays week : weeks.weeks()) {
            LocalDate start = week.request().from();
            for (WeekPlacement use : weeks.after().sevenDays(start).placements()) {
                boolean counts = weeks.after().schedule().hasRhythm(use.product(), start)
                        && weeks.after().product(use.product()).filter(which).isPresent();
                laid += counts ? 1 : 0;
            }
        }
        return laid;
    }
}
