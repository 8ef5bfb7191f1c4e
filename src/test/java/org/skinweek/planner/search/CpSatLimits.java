package org.skinweek.planner.search;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Uses that may be made and the limits on them in the words of CP-SAT: a yes or no for each use, the limits as sums. */
final class CpSatLimits {
    private final CpModel model;
    private final Map<Cell, Literal> made;
    private final Map<Set<Cell>, Literal> any = new HashMap<>();

    /**
     * No limits yet.
     *
     * @param made the yes or no for each use
     */
    CpSatLimits(CpModel model, Map<Cell, Literal> made) {
        this.model = model;
        this.made = made;
    }

    static LinearExpr sum(Collection<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    private Literal made(Optional<Cell> cell) {
        return cell.map(this::literal).orElseGet(model::trueLiteral);
    }

    private Literal literal(Cell cell) {
        Literal literal = made.get(cell);
        if (literal == null) {
            throw new IllegalArgumentException("%s may not be made, but a limit counts it".formatted(cell));
        }
        return literal;
    }

    /** True when one of some uses is made. */
    Literal any(Collection<Optional<Cell>> cells) {
        if (cells.stream().anyMatch(Optional::isEmpty)) {
            return model.trueLiteral();
        }
        Set<Cell> open = cells.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (open.size() == 1) {
            return literal(open.iterator().next());
        }
        return any.computeIfAbsent(open, this::newAny);
    }

    private Literal newAny(Set<Cell> cells) {
        BoolVar one = model.newBoolVar("any of " + cells);
        List<Literal> each = new ArrayList<>();
        for (Cell cell : cells) {
            model.addImplication(literal(cell), one);
            each.add(literal(cell));
        }
        each.add(one.not());
        model.addBoolOr(each);
        return one;
    }

    /** Holds a limit. */
    void add(HardLimit limit) {
        LinearExprBuilder value = LinearExpr.newBuilder().add(limit.constant());
        switch (limit.measure()) {
            case SESSIONS -> addEach(limit, HardLimit.Counted::slot, value);
            case PRODUCTS -> addEach(limit, HardLimit.Counted::product, value);
            case USES, EXFOLIATION_UNITS, IRRITATION_LOAD ->
                limit.counted().forEach(use -> value.addTerm(made(use.cell()), use.weight()));
        }
        limit.covers().forEach(cover -> value.addTerm(made(cover), -HardLimit.UNIT));
        Constraint constraint = model.addLessOrEqual(value, limit.bound());
        if (!limit.groups().isEmpty()) {
            constraint.onlyEnforceIf(limit.groups().stream().map(this::any).toArray(Literal[]::new));
        }
    }

    /** One for each session or product of which a use is made. */
    private void addEach(HardLimit limit, ToIntFunction<HardLimit.Counted> what, LinearExprBuilder value) {
        Map<Integer, List<Optional<Cell>>> each = new LinkedHashMap<>();
        limit.counted()
                .forEach(use -> each.computeIfAbsent(what.applyAsInt(use), key -> new ArrayList<>())
                        .add(use.cell()));
        each.values().forEach(cells -> value.addTerm(any(cells), HardLimit.UNIT));
    }
}
