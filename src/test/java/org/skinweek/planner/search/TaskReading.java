package org.skinweek.planner.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Measure;
import org.skinweek.rules.OpenLimit;
import org.skinweek.rules.RestGoal;

/**
 * A planning task read from its definition alone: which uses may be made, which limits they must keep, what a week
 * costs. It shares nothing with the planner but the limits of the checker, so that an error of the one is not an error
 * of the other. Slow and plain on purpose.
 */
final class TaskReading {
    private static final int SLOTS = 14;

    /** Stands for a rule where there is none: skin is washed once a session. */
    private static final String ONE_WASH = "one wash a session";

    /** Comes before the id of a rule that nobody but plans must keep. */
    private static final String TIP = "tip ";

    private final PlanTask task;
    private final Set<Use> fixed;
    private final Treatments treatments;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Integer> itemOfProduct = new HashMap<>();
    private final List<HardLimit> limits;
    private final Set<Integer> fixedStrongEvenings = new HashSet<>();
    private final int restNights;

    /**
     * Reads a task.
     *
     * @param fixed uses that are made whatever is planned: care, and all uses of the days that may not change
     */
    TaskReading(PlanTask task, Set<Use> fixed, Checker rules, Treatments treatments) {
        Checker checker = rules.forPlans();
        this.task = task;
        this.fixed = fixed;
        this.treatments = treatments;
        RestGoal rest = checker.restGoal(task.week());
        restNights = rest.nights();
        for (Use use : fixed) {
            if (use.session() == Session.EVENING && rest.strong().contains(use.product())) {
                fixedStrongEvenings.add(use.day());
            }
        }
        for (int product = 0; product < task.week().products().size(); product++) {
            if (isItem(product, treatments)) {
                itemOfProduct.put(product, items.size());
                items.add(item(product, treatments, rest));
            }
        }
        Map<Object, HardLimit> different = new LinkedHashMap<>();
        for (HardLimit limit : readLimits(checker)) {
            different.putIfAbsent(List.of(limit.meaning(), isOfPlans(limit)), limit);
        }
        for (HardLimit limit : oneWashASession()) {
            different.putIfAbsent(List.of(limit.meaning(), isOfPlans(limit)), limit);
        }
        limits = List.copyOf(different.values());
    }

    private boolean isItem(int product, Treatments treatments) {
        Product each = task.week().products().get(product);
        boolean pinned = task.pinned().stream().anyMatch(use -> use.product() == product);
        boolean wished = task.wishes().get(product).times() > 0;
        return treatments.treats(each) && (pinned || wished);
    }

    private Item item(int product, Treatments treatments, RestGoal rest) {
        Product each = task.week().products().get(product);
        Wish wish = task.wishes().get(product);
        Set<Integer> pins = slots(task.pinned(), product);
        Set<Integer> barred = slots(task.barred(), product);
        Set<Session> sessions = treatments.allowed(each);
        SortedSet<Integer> slots = new TreeSet<>(pins);
        for (int slot = 0; slot < 2 * task.days(); slot++) {
            boolean may = sessions.contains(session(slot))
                    && !barred.contains(slot)
                    && !task.blocked().contains(slot);
            if (may) {
                slots.add(slot);
            }
        }
        Set<DayOfWeek> preferredDays = each.preferredDays();
        return new Item(
                product,
                wish,
                slots,
                pins,
                Math.max(wish.times(), pins.size()),
                wish.times() <= 7,
                slots(fixed, product),
                preferredDays.isEmpty() || preferredDays.size() < wish.times(),
                treatments.preferred(each).orElse(null),
                IntStream.range(0, Timeline.DAYS)
                        .filter(day -> !preferredDays.isEmpty()
                                && !preferredDays.contains(task.week().dayOfWeek(day)))
                        .boxed()
                        .collect(Collectors.toSet()),
                slots(task.week().planned(), product).stream()
                        .filter(slot -> slot < 2 * task.days())
                        .collect(Collectors.toSet()),
                rest.strong().contains(product));
    }

    private static Session session(int slot) {
        return slot % 2 == 0 ? Session.MORNING : Session.EVENING;
    }

    private static Set<Integer> slots(Collection<Use> uses, int product) {
        return uses.stream()
                .filter(use -> use.product() == product)
                .map(Use::slot)
                .filter(slot -> slot >= 0 && slot < SLOTS)
                .collect(Collectors.toSet());
    }

    private List<HardLimit> readLimits(Checker checker) {
        List<Use> possible = new ArrayList<>(fixed);
        for (Cell cell : cells()) {
            possible.add(use(cell));
        }
        Timeline week = task.week().withPlanned(possible);
        List<HardLimit> read = new ArrayList<>();
        checker.limits(week).forEach(limit -> read.add(excused(limit, 0)));
        if (!task.later().isEmpty()) {
            checker.limits(week.following(task.later())).forEach(limit -> read.add(excused(limit, Timeline.DAYS)));
        }
        return read;
    }

    /** What pins exceed by themselves is excused; of a tip that plans keep, what the present plan exceeds with them is, too. */
    private HardLimit excused(OpenLimit limit, int daysLater) {
        Set<Cell> given = pins();
        if (limit.rule().keptByPlans()) {
            for (Cell cell : cells()) {
                if (items.get(cell.item()).present().contains(cell.slot())) {
                    given.add(cell);
                }
            }
        }
        return read(task.kept(limit), daysLater).excusing(given);
    }

    /** Two washes with an active are never in one session, unless both are pinned there. */
    private List<HardLimit> oneWashASession() {
        List<HardLimit> limits = new ArrayList<>();
        for (Cell one : cells()) {
            for (Cell other : cells()) {
                if (one.slot() == other.slot() && one.item() < other.item() && isWash(one) && isWash(other)) {
                    limits.add(onlyOneOf(one, other).excusing(pins()));
                }
            }
        }
        return limits;
    }

    private static HardLimit onlyOneOf(Cell one, Cell other) {
        return new HardLimit(
                ONE_WASH, Measure.USES, List.of(counted(one), counted(other)), List.of(), List.of(), 0, HardLimit.UNIT);
    }

    private static HardLimit.Counted counted(Cell cell) {
        return new HardLimit.Counted(Optional.of(cell), cell.slot(), cell.item(), HardLimit.UNIT);
    }

    private boolean isWash(Cell cell) {
        return treatments.isMedicatedWash(
                task.week().products().get(items.get(cell.item()).product()));
    }

    private HardLimit read(OpenLimit limit, int daysLater) {
        return new HardLimit(
                (limit.rule().keptByPlans() ? TIP : "") + limit.rule().id(),
                limit.measure(),
                limit.uses().stream()
                        .map(use -> new HardLimit.Counted(
                                cell(use.use(), daysLater),
                                use.slot(),
                                use.use().product(),
                                HardLimit.units(use.weight())))
                        .toList(),
                cells(limit.covers(), daysLater),
                limit.onlyWith().stream().map(group -> cells(group, daysLater)).toList(),
                HardLimit.units(limit.constant()),
                HardLimit.units(limit.bound()));
    }

    private List<Optional<Cell>> cells(List<Use> uses, int daysLater) {
        return uses.stream().map(use -> cell(use, daysLater)).toList();
    }

    /** The cell of a use of a timeline that begins some days after the week; empty when the use is not open. */
    Optional<Cell> cell(Use use, int daysLater) {
        int day = use.day() + daysLater;
        Integer item = itemOfProduct.get(use.product());
        return item == null || day < 0 || day >= task.days()
                ? Optional.empty()
                : Optional.of(new Cell(item, Use.slot(day, use.session())));
    }

    PlanTask task() {
        return task;
    }

    List<Item> items() {
        return items;
    }

    List<HardLimit> limits() {
        return limits;
    }

    int restNights() {
        return restNights;
    }

    /** Days whose evening is no rest whatever is planned. */
    Set<Integer> fixedStrongEvenings() {
        return fixedStrongEvenings;
    }

    /** Every use that may be made. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            for (int slot : items.get(item).slots()) {
                cells.add(new Cell(item, slot));
            }
        }
        return cells;
    }

    Set<Cell> pins() {
        Set<Cell> pins = new HashSet<>();
        for (int item = 0; item < items.size(); item++) {
            for (int slot : items.get(item).pins()) {
                pins.add(new Cell(item, slot));
            }
        }
        return pins;
    }

    Use use(Cell cell) {
        return new Use(cell.day(), session(cell.slot()), items.get(cell.item()).product());
    }

    /** All planned uses of a week: those of its cells, and what is fixed. */
    List<Use> uses(Set<Cell> week) {
        List<Use> uses = new ArrayList<>(fixed);
        week.forEach(cell -> uses.add(use(cell)));
        return uses;
    }

    /** The cells of a proposal; a use that may not be made is a complaint of its own. */
    Set<Cell> week(Proposal proposal) {
        Set<Cell> week = new HashSet<>();
        for (Use use : proposal.uses()) {
            if (!fixed.contains(use)) {
                Cell cell = cell(use, 0)
                        .orElseThrow(() -> new AssertionError("%s is neither planned nor fixed".formatted(use)));
                if (!week.add(cell)) {
                    throw new AssertionError("%s is proposed twice".formatted(use));
                }
            }
        }
        return week;
    }

    /** What is wrong with a week, in words; nothing when it is allowed. */
    List<String> complaints(Set<Cell> week) {
        return complaints(week, limit -> true);
    }

    /** What a check has against a week, who knows nothing of what only plans keep. */
    List<String> complaintsOfChecks(Set<Cell> week) {
        return complaints(week, limit -> !isOfPlans(limit));
    }

    /** True for what only plans keep. */
    static boolean isOfPlans(HardLimit limit) {
        return limit.rule().startsWith(TIP) || limit.rule().equals(ONE_WASH);
    }

    private List<String> complaints(Set<Cell> week, Predicate<HardLimit> which) {
        List<String> complaints = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            complaints.addAll(complaints(item, Cell.slotsOf(item, week)));
        }
        for (HardLimit limit : limits) {
            if (which.test(limit) && !limit.keptBy(week)) {
                complaints.add(
                        "%s has %s, more than %s: %s".formatted(limit.rule(), limit.value(week), limit.bound(), limit));
            }
        }
        return complaints;
    }

    private List<String> complaints(int number, SortedSet<Integer> slots) {
        Item item = items.get(number);
        List<String> complaints = new ArrayList<>();
        if (!item.slots().containsAll(slots)) {
            complaints.add("item %s on %s, allowed only on %s".formatted(number, slots, item.slots()));
        }
        if (!slots.containsAll(item.pins())) {
            complaints.add("item %s on %s, pinned to %s".formatted(number, slots, item.pins()));
        }
        if (slots.size() > item.most()) {
            complaints.add("item %s on %s, at most %s times".formatted(number, slots, item.most()));
        }
        for (int day = 0; day < Timeline.DAYS; day++) {
            Set<Integer> both = Set.of(2 * day, 2 * day + 1);
            if (item.onceADay() && slots.containsAll(both) && !item.pins().containsAll(both)) {
                complaints.add("item %s twice on day %s".formatted(number, day));
            }
        }
        return complaints;
    }

    /** What a week costs, term by term. */
    Map<CostTerm, Long> cost(Set<Cell> week) {
        long wishes = 0;
        long spread = 0;
        long time = 0;
        long preference = 0;
        long change = 0;
        Set<Integer> evenings = new HashSet<>(fixedStrongEvenings);
        for (int number = 0; number < items.size(); number++) {
            Item item = items.get(number);
            Set<Integer> slots = Cell.slotsOf(number, week);
            wishes += shortfall(item.wish(), slots.size());
            spread += item.spreads() ? DayGaps.unevenness(item, slots) : 0;
            for (int slot : slots) {
                time += item.wrongTime(slot);
                preference += item.wrongDay(slot);
                if (item.strong() && slot % 2 == 1) {
                    evenings.add(slot / 2);
                }
            }
            Set<Integer> changed = new HashSet<>(slots);
            changed.removeAll(item.present());
            change += changed.size();
            changed = new HashSet<>(item.present());
            changed.removeAll(slots);
            change += changed.size();
        }
        long rest = Math.max(0, evenings.size() - (Timeline.DAYS - restNights));
        long adjacent = evenings.stream()
                .filter(day -> evenings.contains((day + 1) % Timeline.DAYS))
                .count();
        return Map.of(
                CostTerm.WISHES, wishes,
                CostTerm.SPREAD, spread,
                CostTerm.TIME_OF_DAY, time,
                CostTerm.PREFERENCE, preference,
                CostTerm.REST, rest,
                CostTerm.APART, adjacent,
                CostTerm.CHANGE, change);
    }

    /** What it costs when there are so many uses of a wish. */
    long shortfall(Wish wish, int uses) {
        List<Integer> worth = wish.prescribed() ? List.of(1) : task.objective().worth();
        long cost = 0;
        for (int use = uses; use < wish.times(); use++) {
            cost += (long) wish.weight() * worth.get(Math.min(use, worth.size() - 1));
        }
        return cost;
    }
}
