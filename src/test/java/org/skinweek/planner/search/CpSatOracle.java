package org.skinweek.planner.search;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skinweek.planner.CostTerm;

/**
 * Solves a task with CP-SAT, term after term: the best of the weightiest is found and held, then the best of the next.
 * So no number grows large, and the order of terms is exact.
 */
final class CpSatOracle {
    private static final int WORKERS = 2;

    private final double limit;

    /**
     * An oracle with patience.
     *
     * @param limit how much work each term may take, in seconds as CP-SAT counts them: by its steps, not by a clock, so that
     *     a busy machine changes no answer
     */
    CpSatOracle(double limit) {
        this.limit = limit;
    }

    /**
     * What the oracle says.
     *
     * @param week the best week that it found
     * @param cost what that week costs
     * @param proven how many terms, from the weightiest on, no other week can have less of
     * @param seconds how long the solver itself took
     */
    record Answer(Set<Cell> week, Map<CostTerm, Long> cost, int proven, double seconds) {}

    /** The answer; empty when the work did not suffice for any week. */
    Optional<Answer> solve(TaskReading task) {
        CpSatModel model = new CpSatModel(task);
        Set<Cell> week = Set.of();
        boolean found = false;
        int proven = 0;
        double seconds = 0;
        for (CostTerm term : task.task().objective().order()) {
            model.model().minimize(model.term(term));
            CpSolver solver = new CpSolver();
            solver.getParameters().setMaxDeterministicTime(limit).setNumWorkers(WORKERS);
            CpSolverStatus status = solver.solve(model.model());
            seconds += solver.wallTime();
            if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
                throw new AssertionError(
                        "CP-SAT says %s: %s".formatted(status, model.model().validate()));
            }
            if (status == CpSolverStatus.UNKNOWN) {
                break;
            }
            found = true;
            week = weekOf(model, solver, task.pins());
            long value = solver.value(model.term(term));
            if (value != task.cost(week).get(term)) {
                throw new AssertionError("CP-SAT has %s for %s, which is %s".formatted(value, term, task.cost(week)));
            }
            if (status != CpSolverStatus.OPTIMAL) {
                break;
            }
            proven++;
            model.model().addLessOrEqual(model.term(term), value);
        }
        return found ? Optional.of(new Answer(week, task.cost(week), proven, seconds)) : Optional.empty();
    }

    /** The week of a solution, which becomes the hint for the next term. */
    private static Set<Cell> weekOf(CpSatModel model, CpSolver solver, Set<Cell> pins) {
        Set<Cell> week = new HashSet<>();
        model.model().clearHints();
        for (Map.Entry<Cell, Literal> use : model.made().entrySet()) {
            boolean made = solver.booleanValue(use.getValue());
            if (made) {
                week.add(use.getKey());
            }
            if (!pins.contains(use.getKey())) {
                model.model().addHint(use.getValue(), made);
            }
        }
        return week;
    }
}
