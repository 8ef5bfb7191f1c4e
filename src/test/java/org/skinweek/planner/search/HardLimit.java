package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Measure;

/**
 * A limit that a week must keep, as a {@link TaskReading} has it. A use without a cell is made whatever is planned.
 *
 * @param rule id of its rule
 * @param measure what is counted
 * @param counted the uses that count
 * @param covers the uses of which each takes one off
 * @param groups it holds only while one use of each is made
 * @param constant what is there whatever the uses, in {@link #UNIT}s
 * @param bound the most there may be, in {@link #UNIT}s
 */
record HardLimit(
        String rule,
        Measure measure,
        List<Counted> counted,
        List<Optional<Cell>> covers,
        List<List<Optional<Cell>>> groups,
        long constant,
        long bound) {
    /** Parts of one: the book's weights and bounds have at most five decimals. */
    static final long UNIT = 100_000;

    /**
     * A use that counts.
     *
     * @param cell which use; empty when it is made whatever is planned
     * @param slot the session in which it counts
     * @param product index of its product
     * @param weight what it counts for in a measure that weighs, in {@link #UNIT}s
     */
    record Counted(Optional<Cell> cell, int slot, int product, long weight) {}

    /** A number of the rule book in units; one that does not fit is a defect of this reading. */
    static long units(double value) {
        long units = Math.round(value * UNIT);
        if (Math.abs(units - value * UNIT) > 1e-4) {
            throw new IllegalArgumentException("%s is no multiple of 1/%s: count finer".formatted(value, UNIT));
        }
        return units;
    }

    boolean holds(Set<Cell> week) {
        Predicate<Optional<Cell>> made = cell -> cell.isEmpty() || week.contains(cell.get());
        return groups.stream().allMatch(group -> group.stream().anyMatch(made));
    }

    long value(Set<Cell> week) {
        Set<Integer> slots = new HashSet<>();
        Set<Integer> products = new HashSet<>();
        long weights = 0;
        for (Counted use : counted) {
            if (use.cell().isEmpty() || week.contains(use.cell().get())) {
                slots.add(use.slot());
                products.add(use.product());
                weights += use.weight();
            }
        }
        long covered = covers.stream()
                .filter(cover -> cover.isEmpty() || week.contains(cover.get()))
                .count();
        long count = switch (measure) {
            case SESSIONS -> slots.size() * UNIT;
            case PRODUCTS -> products.size() * UNIT;
            case USES, EXFOLIATION_UNITS, IRRITATION_LOAD -> weights;
        };
        return constant + count - covered * UNIT;
    }

    boolean keptBy(Set<Cell> week) {
        return !holds(week) || value(week) <= bound;
    }

    /** The same limit for a week with these pins: what they exceed by themselves is excused, and no more. */
    HardLimit excusing(Set<Cell> pins) {
        long bearable = holds(pins) ? Math.max(bound, value(pins)) : bound;
        return new HardLimit(rule, measure, counted, covers, groups, constant, bearable);
    }

    /** The same limit without its rule, to find others that say the same. */
    List<@Nullable Object> meaning() {
        List<@Nullable Object> meaning = new ArrayList<>();
        meaning.add(measure);
        meaning.add(counted);
        meaning.add(covers);
        meaning.add(groups);
        meaning.add(constant);
        meaning.add(bound);
        return meaning;
    }
}
