package org.skinweek.planner.search;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.TableConstraint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Timeline;

/** A task in the words of CP-SAT: a yes or no for each use, the limits as sums, the terms as numbers. */
final class CpSatModel {
    private final TaskReading task;
    private final CpModel model = new CpModel();
    private final Map<Cell, Literal> made = new LinkedHashMap<>();
    private final CpSatLimits limits;
    private final Map<CostTerm, LinearArgument> terms = new EnumMap<>(CostTerm.class);

    CpSatModel(TaskReading task) {
        this.task = task;
        for (Cell cell : task.cells()) {
            boolean pinned = task.items().get(cell.item()).pins().contains(cell.slot());
            made.put(cell, pinned ? model.trueLiteral() : model.newBoolVar(cell.toString()));
        }
        limits = new CpSatLimits(model, made);
        for (int item = 0; item < task.items().size(); item++) {
            limitUses(item);
        }
        task.limits().forEach(limits::add);
        LinearExprBuilder wishes = LinearExpr.newBuilder();
        LinearExprBuilder spread = LinearExpr.newBuilder();
        LinearExprBuilder time = LinearExpr.newBuilder();
        LinearExprBuilder preference = LinearExpr.newBuilder();
        LinearExprBuilder change = LinearExpr.newBuilder();
        for (int item = 0; item < task.items().size(); item++) {
            wishes.add(shortfall(item));
            if (task.items().get(item).spreads()) {
                spread.add(unevenness(item));
            }
            prefer(item, time, preference);
            compare(item, change);
        }
        terms.put(CostTerm.WISHES, wishes);
        terms.put(CostTerm.SPREAD, spread);
        terms.put(CostTerm.TIME_OF_DAY, time);
        terms.put(CostTerm.PREFERENCE, preference);
        List<Literal> evenings = strongEvenings();
        terms.put(CostTerm.REST, missingRest(evenings));
        terms.put(CostTerm.APART, adjacent(evenings));
        terms.put(CostTerm.CHANGE, change);
    }

    CpModel model() {
        return model;
    }

    Map<Cell, Literal> made() {
        return made;
    }

    LinearArgument term(CostTerm term) {
        LinearArgument expression = terms.get(term);
        if (expression == null) {
            throw new IllegalStateException("no expression for " + term);
        }
        return expression;
    }

    private Map<Cell, Literal> made(int item) {
        return made.entrySet().stream()
                .filter(entry -> entry.getKey().item() == item)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private void limitUses(int number) {
        Item item = task.items().get(number);
        model.addLessOrEqual(CpSatLimits.sum(made(number).values()), item.most());
        for (int day = 0; item.onceADay() && day < Timeline.DAYS; day++) {
            Literal morning = made.get(new Cell(number, 2 * day));
            Literal evening = made.get(new Cell(number, 2 * day + 1));
            boolean bothPinned = item.pins().containsAll(Set.of(2 * day, 2 * day + 1));
            if (morning != null && evening != null && !bothPinned) {
                model.addLessOrEqual(CpSatLimits.sum(List.of(morning, evening)), 1);
            }
        }
    }

    /** What the missing uses of an item cost, as a function of their number. */
    private LinearArgument shortfall(int number) {
        Wish wish = task.items().get(number).wish();
        long[] costs = new long[made(number).size() + 1];
        for (int uses = 0; uses < costs.length; uses++) {
            costs[uses] = task.shortfall(wish, uses);
        }
        IntVar cost = model.newIntVar(0, costs[0], "shortfall " + number);
        model.addElement(CpSatLimits.sum(made(number).values()), costs, cost);
        return cost;
    }

    private LinearArgument unevenness(int number) {
        Item item = task.items().get(number);
        Literal[] days = new Literal[Timeline.DAYS];
        List<Literal> uses = new ArrayList<>(made(number).values());
        for (int day = 0; day < Timeline.DAYS; day++) {
            List<Optional<Cell>> cells = new ArrayList<>();
            for (int slot : List.of(2 * day, 2 * day + 1)) {
                Cell cell = new Cell(number, slot);
                if (item.fixedSlots().contains(slot)) {
                    cells.add(Optional.empty());
                    uses.add(model.trueLiteral());
                } else if (made.containsKey(cell)) {
                    cells.add(Optional.of(cell));
                }
            }
            days[day] = cells.isEmpty() ? model.falseLiteral() : limits.any(cells);
        }
        LinearExprBuilder unevenness = LinearExpr.newBuilder();
        unevenness.add(squaredGaps(days, number));
        unevenness.addTerm(leastSquaredGaps(uses, number), -1);
        return unevenness;
    }

    private IntVar squaredGaps(Literal[] days, int number) {
        IntVar gaps = model.newIntVar(0, 49, "gaps " + number);
        List<LinearArgument> row = new ArrayList<>(List.of(days));
        row.add(gaps);
        TableConstraint table = model.addAllowedAssignments(row);
        for (int mask = 0; mask < 1 << Timeline.DAYS; mask++) {
            long[] values = new long[Timeline.DAYS + 1];
            List<Integer> used = new ArrayList<>();
            for (int day = 0; day < Timeline.DAYS; day++) {
                if ((mask & 1 << day) != 0) {
                    values[day] = 1;
                    used.add(day);
                }
            }
            values[Timeline.DAYS] = DayGaps.squared(used);
            table.addTuple(values);
        }
        return gaps;
    }

    private IntVar leastSquaredGaps(List<Literal> uses, int number) {
        long[] least = new long[uses.size() + 1];
        for (int count = 1; count < least.length; count++) {
            least[count] = DayGaps.leastSquared(count);
        }
        IntVar variable = model.newIntVar(0, 49, "least gaps " + number);
        model.addElement(CpSatLimits.sum(uses), least, variable);
        return variable;
    }

    private void prefer(int number, LinearExprBuilder time, LinearExprBuilder preference) {
        Item item = task.items().get(number);
        made(number).forEach((cell, literal) -> {
            time.addTerm(literal, item.wrongTime(cell.slot()));
            preference.addTerm(literal, item.wrongDay(cell.slot()));
        });
    }

    private void compare(int number, LinearExprBuilder change) {
        Item item = task.items().get(number);
        Set<Integer> slots = new TreeSet<>(item.slots());
        slots.addAll(item.present());
        for (int slot : slots) {
            Literal use = made.getOrDefault(new Cell(number, slot), model.falseLiteral());
            change.add(item.present().contains(slot) ? use.not() : use);
        }
    }

    /** Of each day whether its evening is no rest. */
    private List<Literal> strongEvenings() {
        List<Literal> evenings = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            List<Optional<Cell>> strong = new ArrayList<>();
            if (task.fixedStrongEvenings().contains(day)) {
                strong.add(Optional.empty());
            }
            for (Cell cell : made.keySet()) {
                if (task.items().get(cell.item()).strong() && cell.evening() && cell.day() == day) {
                    strong.add(Optional.of(cell));
                }
            }
            evenings.add(strong.isEmpty() ? model.falseLiteral() : limits.any(strong));
        }
        return evenings;
    }

    private LinearArgument missingRest(List<Literal> evenings) {
        IntVar missing = model.newIntVar(0, Timeline.DAYS, "missing rest");
        LinearExprBuilder needed = LinearExpr.newBuilder();
        needed.add(CpSatLimits.sum(evenings)).add(task.restNights() - Timeline.DAYS);
        model.addMaxEquality(missing, new LinearArgument[] {needed, LinearExpr.constant(0)});
        return missing;
    }

    /** How many strong evenings are followed by another one; the first day follows the last. */
    private LinearArgument adjacent(List<Literal> evenings) {
        LinearExprBuilder adjacent = LinearExpr.newBuilder();
        for (int day = 0; day < Timeline.DAYS; day++) {
            BoolVar both = model.newBoolVar("strong evenings " + day);
            Literal next = evenings.get((day + 1) % Timeline.DAYS);
            model.addBoolOr(List.of(evenings.get(day).not(), next.not(), both));
            model.addImplication(both, evenings.get(day));
            model.addImplication(both, next);
            adjacent.add(both);
        }
        return adjacent;
    }
}
