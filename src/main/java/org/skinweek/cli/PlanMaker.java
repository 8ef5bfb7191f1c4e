package org.skinweek.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.skinweek.advice.BestSlots;
import org.skinweek.advice.ChangeReasons;
import org.skinweek.advice.PlacementReason;
import org.skinweek.advice.PlacementReasons;
import org.skinweek.advice.ShortageFinder;
import org.skinweek.advice.WishShortage;
import org.skinweek.cli.PlanReport.Forced;
import org.skinweek.cli.PlanReport.Part;
import org.skinweek.cli.PlanReport.Reason;
import org.skinweek.cli.PlanReport.Start;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.IntroductionOrder;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishResolver;
import org.skinweek.planner.search.Planner;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.words.ChangeWords;
import org.skinweek.words.FlagWords;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.ReasonWords;
import org.skinweek.words.ShortageWords;
import org.skinweek.words.WishWords;
import org.skinweek.words.Words;

/** Plans the week of a routine and gathers the reasons and messages for the report. */
final class PlanMaker {
    private static final int PART_FOR_REASONS = 3;

    private final Knowledge knowledge;
    private final Checker checker;
    private final ReasonWords reasonWords;
    private final ShortageWords shortageWords;
    private final ChangeWords changeWords;
    private final WishWords wishWords;
    private final FlagWords flagWords;
    private final IntroductionWords introductionWords;
    private final Treatments treatments;
    private final WishResolver wishes;
    private final LongSupplier nanos;

    PlanMaker(Knowledge knowledge, Words words, LongSupplier nanos) {
        this.knowledge = knowledge;
        this.checker = new Checker(knowledge.book());
        this.reasonWords = new ReasonWords(words, knowledge.catalog());
        this.shortageWords = new ShortageWords(words, knowledge.catalog());
        this.changeWords = new ChangeWords(words);
        this.wishWords = new WishWords(words);
        this.flagWords = new FlagWords(words);
        this.introductionWords = new IntroductionWords(words);
        this.treatments = new Treatments(knowledge.catalog());
        this.wishes = new WishResolver(checker, knowledge.catalog(), knowledge.plannerData());
        this.nanos = nanos;
    }

    /**
     * Plans a routine's week and reports on it.
     *
     * @param begun the clock's nanoseconds when the command began, so that reading its file counts towards the limit
     * @param most nanoseconds that the whole command may take; what the search leaves, a third at least, goes to the
     *     reasons
     */
    PlanReport plan(RoutineFile routine, long begun, long most) {
        Stop searched = after(begun, most - most / PART_FOR_REASONS);
        Stop over = after(begun, most);
        RoutineFile regular = routine.regular();
        Timeline week = regular.timeline();
        Set<Use> fixed = new HashSet<>(regular.pinnedUses());
        fixed.addAll(regular.datedUses());
        List<Wish> wished = undated(wishes.of(week), regular);
        List<ProductIntroduction> introductions = introductions(week, wished, fixed);
        PlanTask task = new PlanTask(
                week,
                Timeline.DAYS,
                List.of(),
                wishedNow(wished, introductions),
                fixed,
                Set.of(),
                Set.of(),
                knowledge.plannerData().plan());
        long searching = nanos.getAsLong();
        Proposal proposal = new Planner(checker, knowledge.catalog()).plan(task, searched, better -> {});
        long millis = (nanos.getAsLong() - searching) / 1_000_000;
        Timeline planned = week.withPlanned(proposal.uses());
        List<Part> parts = parts(proposal, regular, over);
        BestSlots slots = new BestSlots(checker.forPlans(), knowledge.catalog(), knowledge.plannerData());
        Map<Use, List<PlacementReason>> reasons = new PlacementReasons(slots).of(proposal, over);
        Map<Use, String> leaving = new LinkedHashMap<>();
        new ChangeReasons(slots, knowledge.catalog())
                .of(proposal, over)
                .forEach((use, reason) -> leaving.put(use, changeWords.why(reason, use, planned)));
        return new PlanReport(
                routine,
                proposal,
                parts,
                introductions.stream()
                        .map(each -> new Start(each, introductionWords.why(each, week.products())))
                        .toList(),
                texts(reasons, planned),
                reasonWords.lines(reasons, planned),
                leaving,
                forced(planned),
                !over.now(),
                millis);
    }

    /** When each new product begins that is wished for and not forbidden. */
    private List<ProductIntroduction> introductions(Timeline week, List<Wish> wished, Set<Use> pinned) {
        IntroductionOrder order = new IntroductionOrder(checker, knowledge.catalog());
        return order.of(
                week,
                product -> isMeant(week, wished, product) || pinned.stream().anyMatch(use -> use.product() == product),
                pinned,
                ChosenBeginnings.OPEN);
    }

    private boolean isMeant(Timeline week, List<Wish> wished, int product) {
        return wished.get(product).times() > 0
                && wishes.usual(week, product).forbidden().isEmpty();
    }

    /** The wishes without those for products that rhythms plan: a rhythm says how often. */
    private static List<Wish> undated(List<Wish> wished, RoutineFile routine) {
        List<Wish> undated = new ArrayList<>();
        for (int product = 0; product < wished.size(); product++) {
            String id = routine.products().get(product).product().id();
            undated.add(routine.schedule().hasRhythm(id) ? Wish.NONE : wished.get(product));
        }
        return undated;
    }

    /** The wishes for this week: none for products that wait. */
    private static List<Wish> wishedNow(List<Wish> wished, List<ProductIntroduction> introductions) {
        List<Wish> now = new ArrayList<>(wished);
        introductions.stream()
                .filter(ProductIntroduction::waits)
                .forEach(introduction -> now.set(introduction.product(), Wish.NONE));
        return now;
    }

    private Stop after(long begun, long most) {
        return () -> nanos.getAsLong() - begun >= most;
    }

    private List<Part> parts(Proposal proposal, RoutineFile routine, Stop stop) {
        Timeline week = proposal.task().week();
        List<Part> parts = new ArrayList<>();
        for (int product = 0; product < week.products().size(); product++) {
            Product each = week.products().get(product);
            if (treatments.treats(each) && !routine.schedule().hasRhythm(each.id())) {
                parts.add(part(proposal, product, stop));
            }
        }
        return parts;
    }

    private Part part(Proposal proposal, int product, Stop stop) {
        Timeline week = proposal.task().week();
        Product each = week.products().get(product);
        Wish wish = proposal.task().wishes().get(product);
        boolean usual = each.wantedPerWeek() == null && each.prescribedPerWeek() == null;
        Optional<Rule> forbidden = usual ? wishes.usual(week, product).forbidden() : Optional.empty();
        String origin = wish.times() > 0
                ? wishWords.origin(each, wish)
                : forbidden
                        .map(shortageWords::forbidden)
                        .orElseGet(() -> wishWords.none(each, treatments.isUnknown(each)));
        if (!proposal.gave().contains(product)) {
            return new Part(product, usual, forbidden, Optional.empty(), origin, "", "");
        }
        WishShortage shortage = new ShortageFinder(checker, knowledge.catalog()).of(proposal, product, 0, stop);
        return new Part(
                product,
                usual,
                forbidden,
                shortage.blocking(),
                origin,
                shortageWords.why(shortage, proposal),
                shortage.room().map(room -> shortageWords.room(room, week)).orElse(""));
    }

    private List<Reason> texts(Map<Use, List<PlacementReason>> reasons, Timeline planned) {
        List<Reason> texts = new ArrayList<>();
        reasons.forEach((use, own) -> texts.add(new Reason(use, reasonWords.why(own, use, planned))));
        return texts;
    }

    private List<Forced> forced(Timeline planned) {
        List<Forced> forced = new ArrayList<>();
        for (Flag flag : checker.troubles(planned)) {
            if (flag.severity().counts()) {
                forced.add(new Forced(flag, flagWords.message(flag, planned)));
            }
        }
        return forced;
    }
}
