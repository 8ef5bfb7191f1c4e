package org.skinweek.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.UsualTimes;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;

/** Makes the requests for a plan that apply unless the user says otherwise. */
public final class PlanRequests {
    private final Treatments treatments;
    private final WishResolver wishes;
    private final Checker checker;
    private final IntroductionStages stages;

    /** Makes requests with wishes by the rules of a checker. */
    public PlanRequests(Checker checker, Catalog catalog, PlannerData data) {
        this(checker, new WishResolver(checker, catalog, data), catalog);
    }

    /** Makes requests with the wishes of a resolver that others ask, too, so that none is looked for twice. */
    PlanRequests(Checker checker, WishResolver wishes, Catalog catalog) {
        this.treatments = new Treatments(catalog);
        this.wishes = wishes;
        this.checker = checker;
        this.stages = new IntroductionStages(checker, wishes, catalog);
    }

    /**
     * The best week, for every week: each product as often as the user wishes or a prescriber ordered, or else as often
     * as it is planned for the coming weeks if the rules allow that, or else as is usual. It begins today, or tomorrow
     * when something is logged today; while the skin recovers, after the recovery; for a coming week, on its first day.
     *
     * @param shown first day of the week that the user sees
     */
    public PlanRequest best(Notebook notebook, LocalDate shown, LocalDate today) {
        boolean logged = !notebook.diary().day(today).entries().isEmpty();
        LocalDate first = logged ? today.plusDays(1) : today;
        LocalDate from = SkinDays.course(checker, notebook).calmFrom(first.isBefore(shown) ? shown : first);
        PlanRequest request = PlanRequest.of(from, Timeline.DAYS, 0, /* everyWeek= */ true, PlanStyle.BEST);
        return request.withTimes(wished(notebook, request, today));
    }

    /**
     * The requests that let new products begin one at a time: first the original one without those that wait, then one
     * for every week from the day on which the next product begins, with that one, and so on. Each names the products
     * that begin with it.
     *
     * @param asked a request for every week, with the wishes for all products, such as {@link #best}; any other is
     *     returned alone
     * @param chosen what the user says about the order
     */
    public List<PlanRequest> staged(Notebook notebook, PlanRequest asked, LocalDate today, ChosenBeginnings chosen) {
        return stages.of(notebook, asked, today, chosen);
    }

    /**
     * When each new product of a request begins, in order of the days, and why then. Days count from the first one of
     * the request; products have their index in the notebook.
     *
     * @param asked a request for every week, with the wishes for all products
     * @param chosen what the user says about the order
     */
    public List<ProductIntroduction> introductions(
            Notebook notebook, PlanRequest asked, LocalDate today, ChosenBeginnings chosen) {
        return stages.introductions(notebook, asked, today, chosen);
    }

    private Map<String, Integer> wished(Notebook notebook, PlanRequest request, LocalDate today) {
        Map<String, Integer> planned = planned(notebook, request, today);
        Timeline week = TimelineBuilder.of(notebook, request.from(), today);
        Map<String, Integer> times = new LinkedHashMap<>();
        for (int product = 0; product < week.products().size(); product++) {
            Product each = week.products().get(product);
            if (treatments.treats(each)
                    && !each.archived()
                    && !notebook.schedule().hasRhythm(each.id(), request.from())) {
                int held = planned.getOrDefault(each.id(), 0);
                times.put(each.id(), wishes.of(week, product, held).times());
            }
        }
        return times;
    }

    /**
     * A request for a small change of the remaining days: each product as often as it is planned in them. What is
     * logged or over stays.
     *
     * @param days how many days may change, 1 to 7
     * @param now the current session
     */
    public PlanRequest repair(Notebook notebook, int days, LocalDate today, Session now) {
        DiaryDay logged = notebook.diary().day(today);
        boolean evening = logged.entries().stream().anyMatch(entry -> entry.session() == Session.EVENING);
        boolean morning = !logged.entries().isEmpty() || now == Session.EVENING;
        PlanRequest request = PlanRequest.of(
                evening ? today.plusDays(1) : today,
                days,
                morning && !evening ? 1 : 0,
                /* everyWeek= */ false,
                PlanStyle.LEAST_CHANGE);
        return request.withTimes(planned(notebook, request, today));
    }

    /** What is usual for each treatment on the shelf in the week that begins on a day, in the order of the shelf. */
    public Map<Product, UsualTimes> usualOf(Notebook notebook, LocalDate from, LocalDate today) {
        Timeline week = TimelineBuilder.of(notebook, from, today);
        Map<Product, UsualTimes> usual = new LinkedHashMap<>();
        for (int product = 0; product < week.products().size(); product++) {
            Product each = week.products().get(product);
            if (treatments.treats(each) && !each.archived()) {
                usual.put(each, wishes.usual(week, product));
            }
        }
        return usual;
    }

    /** How often each treatment on the shelf is planned in the days of a request, or for every week: by product id. */
    public Map<String, Integer> planned(Notebook notebook, PlanRequest request, LocalDate today) {
        if (request.everyWeek()) {
            WeekPlan goesOn = notebook.plan().inTheEnd();
            return times(notebook, request.from(), product -> goesOn.count(product.id()));
        }
        Timeline week = TimelineBuilder.of(notebook, request.from(), today);
        return times(notebook, request.from(), product -> (int) week.planned().stream()
                .filter(use -> isOpen(use, request))
                .filter(use -> week.products().get(use.product()).id().equals(product.id()))
                .count());
    }

    private static boolean isOpen(Use use, PlanRequest request) {
        return use.day() < request.days();
    }

    private Map<String, Integer> times(Notebook notebook, LocalDate from, ToIntFunction<Product> times) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Product product : notebook.shelf()) {
            if (treatments.treats(product) && !notebook.schedule().hasRhythm(product.id(), from)) {
                all.put(product.id(), times.applyAsInt(product));
            }
        }
        return all;
    }
}
