package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OpenLimit;

/**
 * Weeks that follow one another, read as one task: what each may hold, and the limits on all of them, in which the weeks
 * before count with what they may hold. Wishes and weeks of use are those that each week was planned with. A cell of the
 * weeks numbers its item on from those of the weeks before.
 *
 * <p>Tips that only plans keep hold within each week alone, as they do not look back at what is over. So whatever keeps
 * the limits keeps these, and a bound of theirs is a true one.
 */
final class JointReading {
    /** How far limits look back. */
    private static final int DAYS_BEFORE = 14;

    private final List<Proposal> planned;
    private final List<TaskReading> weeks = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<HardLimit> limits = new ArrayList<>();

    JointReading(List<Proposal> planned, Checker rules, Treatments treatments) {
        this.planned = planned;
        int items = 0;
        for (Proposal week : planned) {
            TaskReading reading = new TaskReading(week.task(), week.care(), rules, treatments);
            weeks.add(reading);
            offsets.add(items);
            items += reading.items().size();
        }
        Set<Cell> pins = pins();
        for (int week = 0; week < planned.size(); week++) {
            for (OpenLimit limit : rules.limits(possible(week))) {
                limits.add(read(limit, week).excusing(pins));
            }
            addOwn(week);
        }
    }

    /** What only plans keep, of one week: where no use of the weeks before has a part. */
    private void addOwn(int week) {
        for (HardLimit limit : weeks.get(week).limits()) {
            if (TaskReading.isOfPlans(limit)
                    && limit.counted().stream().allMatch(use -> use.cell().isPresent())) {
                limits.add(new HardLimit(
                        limit.rule(),
                        limit.measure(),
                        limit.counted().stream()
                                .map(use -> new HardLimit.Counted(
                                        global(use.cell(), week), use.slot(), use.product(), use.weight()))
                                .toList(),
                        limit.covers().stream().map(cell -> global(cell, week)).toList(),
                        limit.groups().stream()
                                .map(group -> group.stream()
                                        .map(cell -> global(cell, week))
                                        .toList())
                                .toList(),
                        limit.constant(),
                        limit.bound()));
            }
        }
    }

    private Optional<Cell> global(Optional<Cell> cell, int week) {
        return cell.map(each -> global(each, week));
    }

    private Cell global(Cell cell, int week) {
        return new Cell(offsets.get(week) + cell.item(), cell.slot());
    }

    /** A week with all that it and those before may hold. */
    private Timeline possible(int week) {
        Timeline own = planned.get(week).task().week();
        List<Use> past = new ArrayList<>();
        own.past().stream().filter(use -> use.day() < -Timeline.DAYS * week).forEach(past::add);
        for (int before = 0; before < week; before++) {
            int days = Timeline.DAYS * (week - before);
            for (Use use : possibleUses(before)) {
                if (use.day() - days >= -DAYS_BEFORE) {
                    past.add(new Use(use.day() - days, use.session(), use.product()));
                }
            }
        }
        return own.once(past).withPlanned(possibleUses(week));
    }

    private List<Use> possibleUses(int week) {
        return weeks.get(week).uses(new HashSet<>(weeks.get(week).cells()));
    }

    private HardLimit read(OpenLimit limit, int week) {
        return new HardLimit(
                limit.rule().id(),
                limit.measure(),
                limit.uses().stream()
                        .map(use -> new HardLimit.Counted(
                                cell(use.use(), week), use.slot(), use.use().product(), HardLimit.units(use.weight())))
                        .toList(),
                cells(limit.covers(), week),
                limit.onlyWith().stream().map(group -> cells(group, week)).toList(),
                HardLimit.units(limit.constant()),
                HardLimit.units(limit.bound()));
    }

    private List<Optional<Cell>> cells(List<Use> uses, int week) {
        return uses.stream().map(use -> cell(use, week)).toList();
    }

    /** The cell of a use that is counted in days of a week; empty when it is made whatever is planned. */
    private Optional<Cell> cell(Use use, int week) {
        int day = use.day() + Timeline.DAYS * week;
        if (day < 0) {
            return Optional.empty();
        }
        int of = day / Timeline.DAYS;
        Use own = new Use(day % Timeline.DAYS, use.session(), use.product());
        return weeks.get(of).cell(own, 0).map(cell -> global(cell, of));
    }

    /** What was planned, as cells of all weeks. */
    Set<Cell> planned() {
        Set<Cell> cells = new HashSet<>();
        for (int week = 0; week < planned.size(); week++) {
            for (Cell cell : weeks.get(week).week(planned.get(week))) {
                cells.add(global(cell, week));
            }
        }
        return cells;
    }

    Set<Cell> pins() {
        Set<Cell> pins = new HashSet<>();
        for (int week = 0; week < weeks.size(); week++) {
            for (Cell cell : weeks.get(week).pins()) {
                pins.add(global(cell, week));
            }
        }
        return pins;
    }

    /** Every use that may be made. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            for (Cell cell : weeks.get(week).cells()) {
                cells.add(global(cell, week));
            }
        }
        return cells;
    }

    /** All items of all weeks, by their numbers. */
    List<Item> items() {
        return weeks.stream().flatMap(week -> week.items().stream()).toList();
    }

    List<HardLimit> limits() {
        return limits;
    }

    /** What it costs when there are so many uses of an item. */
    long shortfall(int item, int uses) {
        return weeks.get(0).shortfall(items().get(item).wish(), uses);
    }

    /** True when some uses keep every limit. */
    boolean allows(Set<Cell> uses) {
        return limits.stream().allMatch(limit -> limit.keptBy(uses));
    }
}
