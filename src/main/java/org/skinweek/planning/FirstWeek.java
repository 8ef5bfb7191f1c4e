package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Stop;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * Plans a first week that asks little of the skin: the best one for somebody who has nothing planned yet, with care
 * every day and each new treatment at its starting frequency, or as often as there is room.
 */
public final class FirstWeek {
    private final Catalog catalog;
    private final Checker checker;
    private final SkinObjections objections;
    private final PlanRequests requests;
    private final Treatments treatments;
    private final FirstWishes wishes;

    /** First weeks by a catalogue and the rules of a checker. */
    public FirstWeek(Catalog catalog, Checker checker, PlannerData data) {
        this.catalog = catalog;
        this.checker = checker;
        this.objections = new SkinObjections(checker);
        this.requests = new PlanRequests(checker, catalog, data);
        this.treatments = new Treatments(catalog);
        this.wishes = new FirstWishes(new NotebookPlanner(checker, catalog, data), treatments);
    }

    /**
     * A first week.
     *
     * @param plan the uses of the first seven days
     * @param book the plan from the first day on, including the later weeks in which waiting products begin
     * @param products the products, each with the day on which it starts where that matters
     * @param introductions when each irritating product that is new begins, in order; with indexes into {@code
     *     products}
     * @param leftOut treatments that found no place, with the flag that kept them out; without one where the catalogue
     *     says to wait
     * @param proven true when no week with as many uses of each is better
     */
    public record Laid(
            WeekPlan plan,
            PlanBook book,
            List<Product> products,
            List<ProductIntroduction> introductions,
            Map<Product, Optional<Flag>> leftOut,
            boolean proven) {
        /** Copies the lists. */
        public Laid {
            products = List.copyOf(products);
            introductions = List.copyOf(introductions);
        }
    }

    /**
     * Plans these products for a skin, over a week that repeats.
     *
     * @param start the first of the seven days: the one on which the user begins
     * @param stop once true, the best week found so far is the answer
     */
    public Laid lay(List<Product> products, SkinProfile profile, LocalDate start, Stop stop) {
        return lay(products, profile, start, ChosenBeginnings.OPEN, stop);
    }

    /**
     * Plans these products; those that wait begin in the order that the user chose.
     *
     * @param chosen the user's choices about when new products begin
     */
    public Laid lay(List<Product> products, SkinProfile profile, LocalDate start, ChosenBeginnings chosen, Stop stop) {
        Notebook answers = answers(products, profile);
        PlanRequest request = requests.best(answers, start, start);
        List<ProductIntroduction> introductions = requests.introductions(answers, request, start, chosen);
        PlanOutcome outcome = wishes.plan(answers, requests.staged(answers, request, start, chosen), start, stop);
        return new Laid(
                outcome.after().plan().sevenDays(start),
                outcome.after().plan(),
                List.copyOf(outcome.after().products().values()),
                introductions,
                leftOut(products, request, outcome),
                outcome.proven());
    }

    /** The products without a place in any of the weeks, the later ones included. */
    private Map<Product, Optional<Flag>> leftOut(List<Product> products, PlanRequest request, PlanOutcome outcome) {
        PlannedDays last = outcome.stages().get(outcome.stages().size() - 1);
        WeekPlan settled = outcome.after().plan().inTheEnd();
        Map<Product, Optional<Flag>> leftOut = new LinkedHashMap<>();
        for (int product = 0; product < products.size(); product++) {
            Product each = products.get(product);
            if (treatments.treats(each) && settled.count(each.id()) == 0) {
                leftOut.put(each, reason(last, product, request.times().getOrDefault(each.id(), 0) > 0));
            }
        }
        return leftOut;
    }

    private static Notebook answers(List<Product> products, SkinProfile profile) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfProfile(Notebook.EMPTY.profile(), profile));
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        return Notebook.EMPTY.after(changes);
    }

    /** A flag against any use of the product on this skin or, failing that, one that a further use would raise. */
    private Optional<Flag> reason(PlannedDays planned, int product, boolean wished) {
        Timeline week = planned.proposal().task().week();
        Product each = week.products().get(product);
        Optional<Flag> ofSkin = objections(each, week.profile());
        return ofSkin.isPresent() || !wished ? ofSkin : againstUse(planned, product);
    }

    private Optional<Flag> objections(Product product, SkinProfile profile) {
        return product.doses().stream()
                .flatMap(dose -> catalog.active(dose.active()).stream())
                .filter(active -> !active.support())
                .flatMap((Active active) -> objections.of(product, active, profile).stream())
                .findFirst();
    }

    /** The flag that one more use would raise, in the place where the rules object least. */
    private Optional<Flag> againstUse(PlannedDays planned, int product) {
        Timeline week = planned.proposal().task().week();
        List<List<Flag>> all = new ArrayList<>();
        for (Session session : treatments.sessions(week.products().get(product))) {
            for (int day = 0; day < Timeline.DAYS; day++) {
                Use added = new Use(day, session, product);
                List<Use> more = new ArrayList<>(planned.proposal().uses());
                more.add(added);
                all.add(checker.check(week.withPlanned(more)).stream()
                        .filter(flag -> flag.severity().counts() && flag.involves(added))
                        .toList());
            }
        }
        return all.stream()
                .filter(flags -> !flags.isEmpty())
                .min(Comparator.comparingLong(FirstWeek::stops).thenComparingInt(List::size))
                .map(flags -> flags.get(0));
    }

    private static long stops(List<Flag> flags) {
        return flags.stream().filter(flag -> flag.severity() == Severity.STOP).count();
    }
}
