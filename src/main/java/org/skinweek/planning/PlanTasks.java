package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishOrigin;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;

/** Turns a user's request into a task for the planner, with the present past, skin and plan. */
public final class PlanTasks {
    private final Treatments treatments;
    private final WishResolver wishes;
    private final PlannerData data;

    /** Makes tasks for a catalogue's products, with wishes by the rules of a checker. */
    public PlanTasks(Checker checker, Catalog catalog, PlannerData data) {
        this(new WishResolver(checker, catalog, data), catalog, data);
    }

    /** Makes tasks with the wishes of a resolver that others ask, too, so that none is looked for twice. */
    PlanTasks(WishResolver wishes, Catalog catalog, PlannerData data) {
        this.treatments = new Treatments(catalog);
        this.wishes = wishes;
        this.data = data;
    }

    /**
     * The task.
     *
     * @param today the current day, by the user's cut-off
     */
    public PlanTask of(Notebook notebook, PlanRequest request, LocalDate today) {
        return of(notebook, request, today, /* nextIsOpen= */ false);
    }

    /**
     * The task.
     *
     * @param today the current day, by the user's cut-off
     * @param nextIsOpen true where the seven days after these are to be planned next, so that of what they hold now only
     *     what is certain counts
     */
    PlanTask of(Notebook notebook, PlanRequest request, LocalDate today, boolean nextIsOpen) {
        boolean repeats = request.everyWeek() && !DatedUses.drift(notebook, treatments, request.from());
        Timeline week = week(notebook, request, today, repeats);
        Indexes indexes = new Indexes(week);
        DatedUses dated = new DatedUses(notebook, request, week);
        Set<Use> pinned = new HashSet<>(indexes.uses(request.pinned()));
        pinned.removeIf(use -> use.day() >= request.days());
        Set<Integer> blocked = new HashSet<>(request.blocked());
        blocked.removeIf(slot -> slot >= 2 * request.days());
        for (int slot = 0; slot < request.begun(); slot++) {
            blocked.add(slot);
        }
        week.planned().stream()
                .filter(use -> use.slot() < request.begun())
                .filter(use -> treatments.treats(week.products().get(use.product())))
                .forEach(pinned::add);
        Set<Use> barred = barred(week, indexes, request, notebook);
        if (!repeats) {
            pinned.addAll(dated.pinned(treatments));
            barred.addAll(dated.barred());
            blocked.addAll(dated.blocked());
        }
        return new PlanTask(
                week,
                request.days(),
                repeats ? List.of() : later(notebook, request, today, nextIsOpen || request.everyWeek()),
                wishes(week, request, notebook, dated),
                pinned,
                barred,
                blocked,
                request.style().objective(data),
                request.style() != PlanStyle.BEST);
    }

    private static Timeline week(Notebook notebook, PlanRequest request, LocalDate today, boolean repeats) {
        Timeline week = TimelineBuilder.of(notebook, request.from(), today);
        List<Use> planned = repeats
                ? List.copyOf(new Indexes(week)
                        .uses(notebook.begun(notebook.plan().inTheEnd(), request.from())
                                .placements()))
                : week.planned();
        return new Timeline(
                week.products(),
                week.weeksUsed(),
                week.profile(),
                week.firstDay(),
                planned,
                week.past(),
                repeats ? planned : null,
                week.symptoms(),
                week.tolerated(),
                week.begins(),
                repeats ? List.of() : week.events(),
                repeats ? Set.of() : week.away(),
                week.pauses(),
                week.calmPatches());
    }

    /** The uses that the request bars, and all uses of products before they start. */
    private static Set<Use> barred(Timeline week, Indexes indexes, PlanRequest request, Notebook notebook) {
        Set<Use> barred = new HashSet<>(indexes.uses(request.barred()));
        for (int product = 0; product < week.products().size(); product++) {
            String id = week.products().get(product).id();
            for (int slot = 0; slot < 2 * Timeline.DAYS; slot++) {
                Use use = new Use(slot / 2, slot % 2 == 0 ? Session.MORNING : Session.EVENING, product);
                LocalDate day =
                        request.everyWeek() ? request.from() : request.from().plusDays(use.day());
                if (notebook.product(id).filter(each -> each.waits(day)).isPresent()) {
                    barred.add(use);
                }
            }
        }
        return barred;
    }

    /**
     * The uses planned after the seven days, which these must not cause to exceed a limit. Where those days change along,
     * only what is certain.
     */
    private List<Use> later(Notebook notebook, PlanRequest request, LocalDate today, boolean certain) {
        LocalDate after = request.from().plusDays(Timeline.DAYS);
        Timeline next = TimelineBuilder.of(notebook, after, today);
        List<Use> uses = certain ? DatedUses.certain(next, after, notebook, treatments) : next.planned();
        return uses.stream()
                .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                .toList();
    }

    private List<Wish> wishes(Timeline week, PlanRequest request, Notebook notebook, DatedUses dated) {
        List<Wish> asked = new ArrayList<>();
        for (int product = 0; product < week.products().size(); product++) {
            Product each = week.products().get(product);
            int times = dated.isLaid(product)
                    ? dated.count(product)
                    : request.times().getOrDefault(each.id(), 0);
            boolean waits = request.everyWeek()
                    && notebook.product(each.id())
                            .filter(owned -> owned.waits(request.from()))
                            .isPresent();
            boolean planned = treatments.treats(each) && !each.archived() && !waits;
            asked.add(planned ? wish(week, product, times, request.style()) : Wish.NONE);
        }
        return asked;
    }

    /**
     * The wish for a product. Only in a new week may a number be merely the usual one; adding a product to a plan
     * counts as asking for it.
     */
    private Wish wish(Timeline week, int product, int times, PlanStyle style) {
        int planned = (int)
                week.planned().stream().filter(use -> use.product() == product).count();
        Wish own = wishes.of(week, product, planned);
        boolean asked = own.times() != times || (own.origin() == WishOrigin.USUAL && style != PlanStyle.BEST);
        return asked ? wishes.wish(week, product, times, WishOrigin.WISHED) : own;
    }

    /** Finds indexes of products and days in a timeline. */
    private static final class Indexes {
        private final Timeline week;
        private final Map<String, Integer> products = new HashMap<>();

        Indexes(Timeline week) {
            this.week = week;
            for (int product = 0; product < week.products().size(); product++) {
                products.put(week.products().get(product).id(), product);
            }
        }

        Set<Use> uses(Set<WeekPlacement> placements) {
            Set<Use> uses = new HashSet<>();
            for (WeekPlacement placement : placements) {
                @Nullable Integer product = products.get(placement.product());
                if (product != null) {
                    uses.add(new Use(placement.daysAfter(week.firstDay()), placement.session(), product));
                }
            }
            return uses;
        }
    }
}
