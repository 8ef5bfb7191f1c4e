package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.skinweek.exchange.PlanReport;
import org.skinweek.exchange.PlanReport.Forced;
import org.skinweek.exchange.PlanReport.Part;
import org.skinweek.exchange.PlanReport.Reason;
import org.skinweek.exchange.PlanReport.Start;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.planner.Beginnings;
import org.skinweek.planner.BestSlots;
import org.skinweek.planner.Blocking;
import org.skinweek.planner.Blockings;
import org.skinweek.planner.Introduction;
import org.skinweek.planner.IntroductionOrder;
import org.skinweek.planner.PlacementReasons;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Planner;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.Wishes;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.words.FlagWords;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.PlanWords;
import org.skinweek.words.Words;

/** Plans the week of a routine and gathers what is said about it. */
final class PlanMaker {
    private final Engine engine;
    private final PlanWords planWords;
    private final FlagWords flagWords;
    private final IntroductionWords introductionWords;
    private final Treatments treatments;
    private final Wishes wishes;
    private final LongSupplier nanos;

    PlanMaker(Engine engine, Words words, LongSupplier nanos) {
        this.engine = engine;
        this.planWords = new PlanWords(words);
        this.flagWords = new FlagWords(words);
        this.introductionWords = new IntroductionWords(words);
        this.treatments = new Treatments(engine.catalog());
        this.wishes = new Wishes(engine.checker(), engine.catalog(), engine.planning());
        this.nanos = nanos;
    }

    /**
     * The plan.
     *
     * @param most how many nanoseconds the search may take; why wishes gave may take half as long again
     */
    PlanReport plan(RoutineFile routine, long most) {
        Timeline week = routine.timeline();
        List<Wish> wished = wishes.of(week);
        List<Introduction> introductions = introductions(week, wished, routine.pinnedUses());
        PlanTask task = new PlanTask(
                week,
                Timeline.DAYS,
                List.of(),
                wishedNow(wished, introductions),
                routine.pinnedUses(),
                Set.of(),
                Set.of(),
                engine.planning().plan());
        long begun = nanos.getAsLong();
        Proposal proposal = new Planner(engine.checker(), engine.catalog()).plan(task, after(most), better -> {});
        long millis = (nanos.getAsLong() - begun) / 1_000_000;
        return new PlanReport(
                routine,
                proposal,
                parts(proposal, most / 2),
                introductions.stream()
                        .map(each -> new Start(each, introductionWords.why(each, week.products())))
                        .toList(),
                reasons(proposal),
                forced(proposal),
                millis);
    }

    /** When each product begins that is new, wished for and not forbidden anyway. */
    private List<Introduction> introductions(Timeline week, List<Wish> wished, Set<Use> pinned) {
        IntroductionOrder order = new IntroductionOrder(engine.checker(), engine.catalog());
        return order.of(
                week,
                product -> isMeant(week, wished, product) || pinned.stream().anyMatch(use -> use.product() == product),
                pinned,
                Beginnings.OPEN);
    }

    private boolean isMeant(Timeline week, List<Wish> wished, int product) {
        return wished.get(product).times() > 0
                && wishes.usual(week, product).forbidden().isEmpty();
    }

    /** The wishes for this week, in which nothing is wished of what waits. */
    private static List<Wish> wishedNow(List<Wish> wished, List<Introduction> introductions) {
        List<Wish> now = new ArrayList<>(wished);
        introductions.stream()
                .filter(Introduction::waits)
                .forEach(introduction -> now.set(introduction.product(), Wish.NONE));
        return now;
    }

    private Stop after(long most) {
        long begun = nanos.getAsLong();
        return () -> nanos.getAsLong() - begun >= most;
    }

    private List<Part> parts(Proposal proposal, long most) {
        Timeline week = proposal.task().week();
        Blockings blockings = new Blockings(engine.checker(), engine.catalog());
        Stop stop = after(most);
        List<Part> parts = new ArrayList<>();
        for (int product = 0; product < week.products().size(); product++) {
            Product each = week.products().get(product);
            if (treatments.treats(each)) {
                boolean usual = each.wantedPerWeek() == null && each.prescribedPerWeek() == null;
                Optional<Rule> forbidden = usual ? wishes.usual(week, product).forbidden() : Optional.empty();
                boolean gave = proposal.gave().contains(product);
                Optional<Blocking> blocking = gave ? blockings.of(proposal, product, stop) : Optional.empty();
                String message =
                        blocking.map(known -> planWords.why(known, week)).orElse(gave ? planWords.whyUnknown() : "");
                parts.add(new Part(product, usual, forbidden, blocking, message));
            }
        }
        return parts;
    }

    private List<Reason> reasons(Proposal proposal) {
        Timeline week = proposal.task().week().withPlanned(proposal.uses());
        PlacementReasons reasons =
                new PlacementReasons(new BestSlots(engine.checker(), engine.catalog(), engine.planning()));
        return proposal.uses().stream()
                .filter(use -> !proposal.care().contains(use))
                .sorted(Use.BY_TIME)
                .map(use -> new Reason(use, planWords.why(reasons.of(proposal, use), use, week)))
                .toList();
    }

    private List<Forced> forced(Proposal proposal) {
        Timeline week = proposal.task().week().withPlanned(proposal.uses());
        List<Forced> forced = new ArrayList<>();
        for (Flag flag : engine.checker().troubles(week)) {
            if (flag.severity().counts()) {
                forced.add(new Forced(flag, flagWords.message(flag, week)));
            }
        }
        return forced;
    }
}
