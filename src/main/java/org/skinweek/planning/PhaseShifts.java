package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * What can be done about the phase of a rhythm from a day on: a cycle, or days of a product, counted from each other day.
 * Nothing before that day changes, because rules look back at what was planned where nothing is logged. What is
 * prescribed keeps its nights, and so does a cycle that it follows.
 */
final class PhaseShifts {
    private final Notebook notebook;
    private final DateSchedule schedule;
    private final LocalDate from;
    private final LocalDate last;

    /**
     * Another phase, and what carries it out.
     *
     * @param changes of the schedule alone
     */
    record Shift(NewPhase phase, List<Change> changes) {}

    /**
     * The shifts of a notebook.
     *
     * @param from the first day that may change
     * @param last the last day that is planned
     */
    PhaseShifts(Notebook notebook, LocalDate from, LocalDate last) {
        this.notebook = notebook;
        this.schedule = notebook.schedule();
        this.from = from;
        this.last = last;
    }

    /** The other phases of each cycle that is followed. */
    List<List<Shift>> ofCycles() {
        return schedule.cycles().values().stream()
                .filter(cycle -> mayShift(schedule.following(cycle.id())))
                .filter(cycle -> !cycle.from().isAfter(last))
                .map(this::shifts)
                .toList();
    }

    /** The other phases of each product that is used every so many days. */
    List<List<Shift>> ofProducts() {
        return notebook.shelf().stream()
                .filter(product -> !product.isPrescribed())
                .map(product -> shifts(product.id()))
                .filter(shifts -> !shifts.isEmpty())
                .toList();
    }

    private boolean mayShift(List<String> following) {
        return !following.isEmpty()
                && following.stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .noneMatch(Product::isPrescribed);
    }

    private List<Shift> shifts(SkinCycle cycle) {
        int length = cycle.nights().size();
        List<Shift> shifts = new ArrayList<>();
        for (int days = 1; days < length; days++) {
            LocalDate begins = begins(cycle.from(), length, days);
            List<Change> changes = new ArrayList<>(pastOf(cycle));
            changes.add(new Change.OfCycle(cycle, cycle.withFrom(begins)));
            shifts.add(new Shift(new NewPhase.OfCycle(cycle.id(), begins), changes));
        }
        return shifts;
    }

    /** What the cycle had planned for the days before, as far as rules look back, as single dates. */
    private List<Change> pastOf(SkinCycle cycle) {
        List<Change> past = new ArrayList<>();
        LocalDate first = from.minusDays(TimelineBuilder.DAYS_BEFORE);
        for (LocalDate day = first; day.isBefore(from); day = day.plusDays(1)) {
            for (String product : schedule.following(cycle.id())) {
                for (WeekPlacement use : notebook.planOn(day).placements()) {
                    boolean free =
                            schedule.exception(day, use.session(), product).isEmpty();
                    if (use.product().equals(product) && use.day() == day.getDayOfWeek() && free) {
                        past.add(new Change.OfException(
                                null, new PlanException(day, use.session(), product, PlanException.Kind.ADDED)));
                    }
                }
            }
        }
        return past;
    }

    private List<Shift> shifts(String product) {
        List<RhythmLine> lines = schedule.lines(product);
        int longest = lines.stream().mapToInt(this::length).max().orElse(0);
        List<Shift> shifts = new ArrayList<>();
        for (int days = 1; days < longest; days++) {
            List<RhythmLine> after = new ArrayList<>();
            Optional<LocalDate> begins = Optional.empty();
            for (RhythmLine line : lines) {
                @Nullable LocalDate counted = line.from();
                if (counted == null || length(line) == 0) {
                    after.add(line);
                    continue;
                }
                LocalDate first = begins(counted, length(line), days);
                line.before(from).ifPresent(after::add);
                if (line.until() == null || !line.until().isBefore(first)) {
                    after.add(new RhythmLine(line.session(), line.rhythm(), first, line.until()));
                    begins = begins.filter(other -> !first.isBefore(other)).or(() -> Optional.of(first));
                }
            }
            begins.ifPresent(first -> shifts.add(new Shift(
                    new NewPhase.OfProduct(product, first), List.of(new Change.OfRhythm(product, lines, after)))));
        }
        return shifts;
    }

    /** How many days a line that can be shifted counts; 0 for all others. */
    private int length(RhythmLine line) {
        boolean over = line.until() != null && line.until().isBefore(from);
        boolean toCome = line.from() != null && line.from().isAfter(last);
        return line.rhythm() instanceof UseRhythm.EveryDays every && !over && !toCome ? every.days() : 0;
    }

    /** The first day of the new phase, as early as it may be. */
    private LocalDate begins(LocalDate first, int length, int days) {
        if (first.isAfter(from)) {
            return first.plusDays(days);
        }
        int passed = (int) (ChronoUnit.DAYS.between(first, from) % length);
        return from.plusDays((days + length - passed) % length);
    }
}
