package org.skinweek.planner.search;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/** What weeks that were planned one after the other miss, against the least that CP-SAT proves of all of them together. */
public final class WeeksBound {
    private static final int WORKERS = 2;

    private final Checker checker;
    private final Treatments treatments;
    private final double limit;

    /**
     * A bound with patience.
     *
     * @param limit how much work it may take, in seconds as CP-SAT counts them
     */
    public WeeksBound(Checker checker, Treatments treatments, double limit) {
        this.checker = checker;
        this.treatments = treatments;
        this.limit = limit;
    }

    /**
     * A gap.
     *
     * @param missed uses that the weeks miss
     * @param least uses that any weeks miss at least
     * @param weight what the missed uses of the weeks weigh
     * @param leastWeight what missed uses of any weeks weigh at least
     */
    public record Gap(int missed, int least, long weight, long leastWeight) {}

    /** True where the solver can run. */
    public static boolean isThere() {
        return CpSat.isThere();
    }

    /** The gap of some weeks; empty where pins force flags that a common reading does not excuse. */
    public Optional<Gap> of(List<Proposal> weeks) {
        JointReading reading = new JointReading(weeks, checker, treatments);
        Set<Cell> planned = reading.planned();
        if (!reading.allows(planned)) {
            return Optional.empty();
        }
        int missed = 0;
        long weight = 0;
        for (int item = 0; item < reading.items().size(); item++) {
            int uses = Cell.slotsOf(item, planned).size();
            missed += Math.max(0, reading.items().get(item).wish().times() - uses);
            weight += reading.shortfall(item, uses);
        }
        return Optional.of(
                new Gap(missed, (int) least(reading, planned, false), weight, least(reading, planned, true)));
    }

    private long least(JointReading reading, Set<Cell> planned, boolean weighed) {
        CpModel model = new CpModel();
        Set<Cell> pins = reading.pins();
        Map<Cell, Literal> made = new LinkedHashMap<>();
        for (Cell cell : reading.cells()) {
            Literal literal = pins.contains(cell) ? model.trueLiteral() : model.newBoolVar(cell.toString());
            made.put(cell, literal);
            if (!pins.contains(cell)) {
                model.addHint(literal, planned.contains(cell));
            }
        }
        CpSatLimits limits = new CpSatLimits(model, made);
        reading.limits().forEach(limits::add);
        LinearExprBuilder missed = LinearExpr.newBuilder();
        for (int item = 0; item < reading.items().size(); item++) {
            missed.add(missed(model, reading, item, made, weighed));
        }
        model.minimize(missed);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxDeterministicTime(limit).setNumWorkers(WORKERS);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
            throw new AssertionError("CP-SAT says %s: %s".formatted(status, model.validate()));
        }
        return (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
    }

    private static LinearArgument missed(
            CpModel model, JointReading reading, int number, Map<Cell, Literal> made, boolean weighed) {
        Item item = reading.items().get(number);
        Map<Integer, Literal> own = new TreeSet<>(item.slots())
                .stream().collect(Collectors.toMap(slot -> slot, slot -> made.get(new Cell(number, slot))));
        model.addLessOrEqual(CpSatLimits.sum(own.values()), item.most());
        for (int day = 0; item.onceADay() && day < Timeline.DAYS; day++) {
            Literal morning = own.get(2 * day);
            Literal evening = own.get(2 * day + 1);
            if (morning != null && evening != null && !item.pins().containsAll(Set.of(2 * day, 2 * day + 1))) {
                model.addLessOrEqual(CpSatLimits.sum(List.of(morning, evening)), 1);
            }
        }
        long[] costs = new long[own.size() + 1];
        for (int uses = 0; uses < costs.length; uses++) {
            costs[uses] = weighed
                    ? reading.shortfall(number, uses)
                    : Math.max(0, item.wish().times() - uses);
        }
        IntVar cost = model.newIntVar(0, costs[0], "missed " + number);
        model.addElement(CpSatLimits.sum(own.values()), costs, cost);
        return cost;
    }
}
