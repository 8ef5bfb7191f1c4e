package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Writes planned days into a plan. */
public final class PlanChanges {
    private PlanChanges() {}

    /**
     * The changes that write planned days into the plan; none where every day stays the same.
     *
     * <p>Days for every week replace the plan that is in force on the first of them and the one in force in the end;
     * later weeks with a plan of their own keep it. Other days are inserted between what was planned before and after
     * them.
     *
     * @param week the timeline that gives the products of the uses and the weekday of the first day
     * @param uses all planned uses of the seven days that begin with the first one
     */
    public static List<Change> of(Notebook notebook, PlanRequest request, Timeline week, List<Use> uses) {
        return of(notebook, request, week, uses, /* more= */ false);
    }

    /**
     * The changes for one of several requests.
     *
     * @param more true where further requests plan products that begin later: until then these days hold for every
     *     week. If false, the plan is unchanged from the day on which the next product starts
     */
    static List<Change> of(Notebook notebook, PlanRequest request, Timeline week, List<Use> uses, boolean more) {
        DatedUses dated = new DatedUses(notebook, request, week);
        WeekPlan plan = plan(notebook, request, week, uses);
        if (!week.repeats()) {
            plan = dated.weekly(plan);
        }
        PlanBook before = notebook.plan();
        PlanBook after = request.everyWeek() ? always(notebook, request, plan, more) : once(before, request, plan);
        LocalDate weekStart = notebook.settings().weekStart(request.from());
        List<Change> changes = new ArrayList<>(
                sameDays(before, after, weekStart) ? List.of() : between(before, byWeeks(before, after, weekStart)));
        changes.addAll(dated.leftOut(uses));
        return changes;
    }

    private static boolean sameDays(PlanBook before, PlanBook after, LocalDate weekStart) {
        LocalDate last = last(before, after);
        for (LocalDate start = weekStart; !start.isAfter(last.plusDays(Timeline.DAYS)); start = next(start)) {
            if (!before.sevenDays(start).equals(after.sevenDays(start))) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate last(PlanBook before, PlanBook after) {
        LocalDate last = after.weeks().lastKey();
        return before.weeks().isEmpty() || before.weeks().lastKey().isBefore(last)
                ? last
                : before.weeks().lastKey();
    }

    private static LocalDate next(LocalDate start) {
        return start.plusDays(Timeline.DAYS);
    }

    /** The same plan, changing only at the start of a week, because the board edits whole weeks. */
    private static PlanBook byWeeks(PlanBook before, PlanBook after, LocalDate weekStart) {
        PlanBook book = new PlanBook(new TreeMap<>(before.weeks().headMap(weekStart, false)));
        LocalDate last = after.weeks().lastKey();
        for (LocalDate start = weekStart; start.minusDays(Timeline.DAYS).isBefore(last); start = next(start)) {
            WeekPlan planned = after.sevenDays(start);
            if (!planned.equals(book.on(start))) {
                book = book.with(start, planned);
            }
        }
        return book;
    }

    /** The resulting seven days; sessions that may not change stay as planned. */
    private static WeekPlan plan(Notebook notebook, PlanRequest request, Timeline week, List<Use> uses) {
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = request.from().plusDays(day);
            for (WeekPlacement placement : notebook.plan().on(date).placements()) {
                int slot = Use.slot(day, placement.session());
                if (placement.day() == date.getDayOfWeek() && !isOpen(slot, request)) {
                    placements.add(placement);
                }
            }
        }
        for (Use use : uses.stream().sorted(Use.BY_TIME).toList()) {
            if (isOpen(use.slot(), request)) {
                placements.add(week.placement(use));
            }
        }
        return WeekPlan.of(placements);
    }

    private static boolean isOpen(int slot, PlanRequest request) {
        return slot >= request.begun() && slot < 2 * request.days();
    }

    private static PlanBook always(Notebook notebook, PlanRequest request, WeekPlan plan, boolean more) {
        PlanBook before = notebook.plan();
        Map<String, LocalDate> toCome = toCome(notebook, request.from());
        Optional<LocalDate> next =
                more ? Optional.empty() : toCome.values().stream().min(Comparator.naturalOrder());
        Set<WeekPlan> replaced = new HashSet<>(List.of(before.inTheEnd(), before.on(request.from())));
        before.weeks().values().stream()
                .filter(week -> toCome.keySet().stream().anyMatch(id -> week.count(id) > 0))
                .forEach(replaced::add);
        LocalDate end = request.from().plusDays(Timeline.DAYS);
        PlanBook book =
                new PlanBook(new TreeMap<>(before.weeks().headMap(request.from(), false))).with(request.from(), plan);
        if (!replaced.contains(before.on(end))) {
            book = book.with(end, before.on(end));
        }
        for (Map.Entry<LocalDate, WeekPlan> later :
                before.weeks().tailMap(end, false).entrySet()) {
            book = book.with(later.getKey(), replaced.contains(later.getValue()) ? plan : later.getValue());
        }
        return next.isPresent() ? upTo(next.get(), book, before) : book;
    }

    /** One plan until a day, and another from then on. */
    private static PlanBook upTo(LocalDate day, PlanBook first, PlanBook then) {
        TreeMap<LocalDate, WeekPlan> weeks = new TreeMap<>(first.weeks().headMap(day, false));
        weeks.put(day, then.on(day));
        weeks.putAll(then.weeks().tailMap(day, true));
        return new PlanBook(weeks);
    }

    /** When products start that start after a day, by id. */
    private static Map<String, LocalDate> toCome(Notebook notebook, LocalDate day) {
        Map<String, LocalDate> starts = new TreeMap<>();
        for (Product product : notebook.shelf()) {
            @Nullable LocalDate first = product.starts();
            if (first != null && product.waits(day)) {
                starts.put(product.id(), first);
            }
        }
        return starts;
    }

    private static PlanBook once(PlanBook before, PlanRequest request, WeekPlan plan) {
        LocalDate end = request.from().plusDays(request.days());
        PlanBook book = before;
        for (LocalDate within :
                before.weeks().subMap(request.from(), false, end, false).keySet()) {
            book = book.with(within, null);
        }
        return book.with(request.from(), plan).with(end, before.on(end));
    }

    /** The changes that turn one plan into another; none where they are the same. */
    public static List<Change> between(PlanBook before, PlanBook after) {
        Set<LocalDate> dates = new TreeSet<>(before.weeks().keySet());
        dates.addAll(after.weeks().keySet());
        List<Change> changes = new ArrayList<>();
        for (LocalDate date : dates) {
            @Nullable WeekPlan old = before.weeks().get(date);
            @Nullable WeekPlan now = after.weeks().get(date);
            if (!Objects.equals(old, now)) {
                changes.add(new Change.OfWeek(date, old, now));
            }
        }
        return changes;
    }
}
