package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.PlanException;

/**
 * What a plan of seven days finds laid by date: uses of rhythms, exceptions and days away. A plan writes weeks and leaves
 * rhythms alone; only where the skin recovers may it leave out uses of theirs, each by an exception.
 */
final class DatedUses {
    private static final int SLOTS = 2 * Timeline.DAYS;

    private final Notebook notebook;
    private final DateSchedule schedule;
    private final PlanRequest request;
    private final Timeline week;

    /**
     * What is laid by date in the days of a request.
     *
     * @param week the timeline of those days
     */
    DatedUses(Notebook notebook, PlanRequest request, Timeline week) {
        this.notebook = notebook;
        this.schedule = notebook.schedule();
        this.request = request;
        this.week = week;
    }

    /**
     * True where the days cannot repeat as they are, because rhythms drift along them: then the days of a request for
     * every week are planned by their dates.
     */
    static boolean drift(Notebook notebook, Treatments treatments, LocalDate from) {
        return notebook.shelf().stream()
                .anyMatch(product -> notebook.schedule().hasRhythm(product.id(), from) && treatments.treats(product));
    }

    /** True for a product whose uses in these days are laid by date, so that it has no wish. */
    boolean isLaid(int product) {
        return schedule.hasRhythm(id(product), request.from());
    }

    private boolean mayBeLeftOut() {
        return request.style() == PlanStyle.GENTLER;
    }

    /** How many uses of a product are laid. */
    int count(int product) {
        return (int) week.planned().stream()
                .filter(use -> use.product() == product && use.day() < request.days())
                .count();
    }

    /** The uses that stay where they are laid. */
    Set<Use> pinned(Treatments treatments) {
        Set<Use> pinned = new HashSet<>();
        for (Use use : week.planned()) {
            boolean stays = isAway(use.day()) || (isLaid(use.product()) ? !mayBeLeftOut() : isAdded(use));
            if (stays
                    && use.day() < request.days()
                    && treatments.treats(week.products().get(use.product()))) {
                pinned.add(use);
            }
        }
        return pinned;
    }

    /** The uses that cannot be made: of rhythms on other dates, and what is left out on a date. */
    Set<Use> barred() {
        Set<Use> barred = new HashSet<>();
        for (int product = 0; product < week.products().size(); product++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                Use use = new Use(slot / 2, slot % 2 == 0 ? Session.MORNING : Session.EVENING, product);
                boolean elsewhere = isLaid(product) && !week.planned().contains(use);
                if (elsewhere || exception(use, PlanException.Kind.AWAY)) {
                    barred.add(use);
                }
            }
        }
        return barred;
    }

    /** The sessions of days away, in which nothing else is planned. */
    Set<Integer> blocked() {
        Set<Integer> blocked = new HashSet<>();
        IntStream.range(0, request.days())
                .filter(this::isAway)
                .forEach(day -> blocked.addAll(List.of(2 * day, 2 * day + 1)));
        return blocked;
    }

    /**
     * What is certain of seven days that are still to be planned: the uses that every plan leaves where they are laid, and
     * the sunscreen that it lays in the morning.
     *
     * @param next the timeline of those days
     * @param first the first of them
     */
    static List<Use> certain(Timeline next, LocalDate first, Notebook notebook, Treatments treatments) {
        PlanRequest request = PlanRequest.of(first, Timeline.DAYS, 0, /* everyWeek= */ false, PlanStyle.LEAST_CHANGE);
        List<Use> certain = new ArrayList<>(new DatedUses(notebook, request, next).pinned(treatments));
        IntStream.range(0, next.products().size())
                .filter(product -> isSunscreen(next.products().get(product), treatments))
                .limit(1)
                .forEach(product -> IntStream.range(0, Timeline.DAYS)
                        .forEach(day -> certain.add(new Use(day, Session.MORNING, product))));
        return certain;
    }

    private static boolean isSunscreen(Product product, Treatments treatments) {
        return product.category() == ProductCategory.SUNSCREEN && !product.archived() && !treatments.treats(product);
    }

    /**
     * What the weeks hold of planned days: without uses of rhythms and what is added on a date, and on days away what they
     * held before.
     */
    WeekPlan weekly(WeekPlan planned) {
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = request.from().plusDays(day);
            List<WeekPlacement> before = notebook.plan().dayOn(date);
            if (isAway(day)) {
                placements.addAll(before);
                continue;
            }
            for (WeekPlacement placement : planned.placements()) {
                boolean added = schedule.exception(date, placement.session(), placement.product())
                                .isPresent()
                        && !before.contains(placement);
                if (placement.day() == date.getDayOfWeek()
                        && !schedule.hasRhythm(placement.product(), request.from())
                        && !added) {
                    placements.add(placement);
                }
            }
        }
        return WeekPlan.of(placements);
    }

    /** The exceptions for uses of rhythms that a plan leaves out. */
    List<Change> leftOut(List<Use> made) {
        List<Change> changes = new ArrayList<>();
        for (Use use : week.planned()) {
            boolean open = use.slot() >= request.begun() && use.day() < request.days() && !isAway(use.day());
            if (open && isLaid(use.product()) && mayBeLeftOut() && !made.contains(use)) {
                LocalDate date = request.from().plusDays(use.day());
                PlanException away = new PlanException(date, use.session(), id(use.product()), PlanException.Kind.AWAY);
                PlanException added =
                        new PlanException(date, use.session(), id(use.product()), PlanException.Kind.ADDED);
                boolean once = schedule.exceptions().contains(added);
                changes.add(once ? new Change.OfException(added, null) : new Change.OfException(null, away));
            }
        }
        return changes;
    }

    private boolean isAway(int day) {
        return schedule.awayOn(request.from().plusDays(day)).isPresent();
    }

    private boolean isAdded(Use use) {
        return exception(use, PlanException.Kind.ADDED);
    }

    private boolean exception(Use use, PlanException.Kind kind) {
        return schedule.exception(request.from().plusDays(use.day()), use.session(), id(use.product()))
                .filter(each -> each.kind() == kind)
                .isPresent();
    }

    private String id(int product) {
        return week.products().get(product).id();
    }
}
